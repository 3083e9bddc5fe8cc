namespace Tests.Browser;

/// <summary>The tests that share one browser and one server.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<SiteBrowser>
{
    public const string Name = "Browser";
}
