using System.IO.Compression;
using Microsoft.Playwright;
using Tests.Bundles;

namespace Tests.Browser;

/// <summary>A year's zip file, unpacked and opened without a server.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BundleTests(SiteBrowser browser)
{
    [BrowserFact]
    public async Task A_reader_comes_from_its_start_to_an_article_and_to_the_other_language()
    {
        using var folder = new TemporaryFolder();
        ZipFile.ExtractToDirectory(SampleBundles.Pages, folder.Path);
        await using var tab = await browser.OpenFolderAsync(folder.Path);

        await tab.GoToFileAsync("/");
        foreach (var link in new[] { "main a[hreflang=fa]", "main li a", "main a[hreflang=de]" })
        {
            await tab.Page.Locator(link).First.ClickAsync();
            await tab.Page.WaitForLoadStateAsync(LoadState.Load);
            Assert.StartsWith(new Uri(folder.Path).AbsoluteUri, tab.Page.Url, StringComparison.Ordinal);
        }

        Assert.Equal("de", await tab.Page.Locator("html").GetAttributeAsync("lang"));
        Findings.AssertNone(tab.TakeFaults());
    }
}
