using Xunit.Sdk;

namespace Tests.Browser;

/// <summary>Takes part only in runs of <c>tests/run --screenshots</c>; in others it does not exist rather than being skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Tests.Browser.ScreenshotDiscoverer", "Tests")]
public sealed class ScreenshotFactAttribute : FactAttribute
{
    public ScreenshotFactAttribute() => Skip = Chromium.SkipReason;

    /// <summary>Where the pictures go; null in ordinary runs.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;
}
