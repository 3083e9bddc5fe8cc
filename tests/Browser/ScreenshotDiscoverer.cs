using Xunit.Abstractions;
using Xunit.Sdk;

namespace Tests.Browser;

/// <summary>Finds the test of a <see cref="ScreenshotFactAttribute"/> when pictures are asked for.</summary>
public sealed class ScreenshotDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        ScreenshotFactAttribute.Folder is null ? [] : base.Discover(discoveryOptions, testMethod, factAttribute);
}
