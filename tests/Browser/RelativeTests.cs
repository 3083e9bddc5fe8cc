using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>The archive built with --relative, from a disk and from somewhere on a host.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RelativeTests(SiteBrowser browser)
{
    static SampleSite Site => SampleSite.Relative;

    [BrowserTheory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Month)]
    [InlineData(PageKind.Topic)]
    public async Task From_a_disk_a_page_has_its_styles_pictures_and_fonts_and_leads_to_its_other_versions(PageKind kind)
    {
        await using var tab = await browser.OpenFolderAsync(Site.Folder);
        await CheckAsync(tab, kind);
    }

    [BrowserTheory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Month)]
    [InlineData(PageKind.Topic)]
    public async Task The_same_below_a_path_of_a_host(PageKind kind)
    {
        await using var tab = await browser.OpenTabAsync(Site.Folder, "/mirrors/archiv نیم");
        await CheckAsync(tab, kind);
    }

    [BrowserFact]
    public async Task From_a_disk_a_reader_comes_from_the_chooser_to_an_article_by_links_alone()
    {
        await using var tab = await browser.OpenFolderAsync(Site.Folder);
        foreach (var language in Site.Languages)
        {
            await tab.GoToFileAsync("/");
            await FollowAsync(tab, $"main a[hreflang={language}]");
            await FollowAsync(tab, "main article a");
            Assert.Equal(language, await tab.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.Matches(new Regex($"/{language}/[0-9]{{4}}/[0-9]{{2}}/[^/]+/index.html$", RegexOptions.CultureInvariant), tab.Page.Url);
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    static async Task CheckAsync(BrowserTab tab, PageKind kind)
    {
        foreach (var page in Site.GetTypical(kind))
        {
            await tab.GoToFileAsync(page.Path);
            // What failed to load is among the tab's faults; here it must have been asked for and come.
            Assert.Empty(await tab.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  await document.fonts.ready;
                  const missing = [];
                  if (![...document.fonts].some(face => face.status == 'loaded')) missing.push('no font');
                  if (document.styleSheets.length == 0) missing.push('no style');
                  for (const image of document.images) { image.loading = 'eager'; await image.decode().catch(() => missing.push(image.src)); }
                  return missing;
                }
                """));
            foreach (var other in page.Alternates.Keys.Where(code => code != page.Language && code != "x-default"))
            {
                await FollowAsync(tab, $"a[hreflang={other}]");
                Assert.EndsWith(SampleSite.FindAddress(page.Alternates[other]) + "index.html", Uri.UnescapeDataString(tab.Page.Url), StringComparison.Ordinal);
                Assert.Equal(other, await tab.Page.Locator("html").GetAttributeAsync("lang"));
                await tab.GoToFileAsync(page.Path);
            }
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    static async Task FollowAsync(BrowserTab tab, string selector)
    {
        await tab.Page.Locator(selector).First.ClickAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.Load);
    }
}
