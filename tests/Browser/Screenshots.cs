using Tests.Output;

namespace Tests.Browser;

/// <summary>Not tests but a photographer: everything a browser shows of a site, for people to look at.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Screenshots(SiteBrowser browser)
{
    /// <summary>What a story may have on its page, as selectors.</summary>
    static readonly string[] Features =
    [
        ".pull", ".table", ".footnotes", ".document", ".corrections", "figure", "img[srcset]", ".credit-box", ".notice", ".no-version",
    ];

    readonly Camera _camera = new(ScreenshotFactAttribute.Folder ?? "");

    [ScreenshotFact]
    public async Task Every_kind_of_page_is_photographed()
    {
        await using var tab = await browser.OpenTabAsync(1280);
        foreach (var kind in Enum.GetValues<PageKind>().Where(kind => kind != PageKind.Article))
        {
            foreach (var page in SampleSite.Shared.GetTypical(kind))
            {
                await tab.GoToAsync(page.Path);
                await _camera.PhotographAsync(tab, GetName(page));
                if (kind == PageKind.Home)
                    await _camera.PhotographSpecialAsync(tab, GetName(page));
            }
        }
    }

    [ScreenshotFact]
    public async Task Articles_are_photographed_until_all_that_one_may_have_was_seen()
    {
        await using var tab = await browser.OpenTabAsync(1280);
        foreach (var language in SampleSite.Shared.Languages)
        {
            foreach (var (index, page) in FindArticles(language).Index())
            {
                await tab.GoToAsync(page.Path);
                await _camera.PhotographAsync(tab, $"{GetName(page)}-{index + 1}");
                await _camera.PhotographSpecialAsync(tab, $"{GetName(page)}-{index + 1}");
            }
        }
    }

    [ScreenshotFact]
    public async Task Full_pages_of_lists_are_photographed()
    {
        var site = SampleSite.ShortLists;
        await using var tab = await browser.OpenTabAsync(site.Folder);
        foreach (var language in site.Languages)
        {
            foreach (var page in new[] { site.FindTypical(PageKind.Topic, language), site.Pages.Last(page => page.IsNumbered && page.Language == language) })
            {
                await tab.GoToAsync(page!.Path);
                await _camera.PhotographAsync(tab, GetName(page) + (page.IsNumbered ? "-numbered" : "-front"));
            }
        }
    }

    [ScreenshotFact]
    public async Task The_page_at_a_former_address_is_photographed()
    {
        await using var tab = await browser.OpenTabAsync(1280);
        // As it stands before the browser goes on, which it does at once.
        var redirect = SampleSite.Shared.Redirects.First();
        await tab.GoToAsync(SampleSite.Shared.GetTypical(PageKind.NotFound).First().Path);
        await tab.Page.SetContentAsync(redirect.Html.Replace("http-equiv=\"refresh\"", "", StringComparison.Ordinal));
        await _camera.PhotographAsync(tab, "redirect-" + redirect.Language);
    }

    [ScreenshotFact]
    public async Task The_page_for_editors_is_photographed()
    {
        using var folder = new TemporaryFolder();
        var result = GeneratorProcess.Run(["status", "--html", Path.Combine(folder.Path, "index.html"), "--now", "2026-01-01T12:00:00Z"]);
        Assert.True(result.ExitCode == 0, result.Errors);
        await using var tab = await browser.OpenFolderAsync(folder.Path);
        await tab.GoToFileAsync("/");
        await _camera.PhotographAsync(tab, "status");
    }

    /// <summary>As few articles as show all features that any article of the language has.</summary>
    static IEnumerable<SamplePage> FindArticles(string language)
    {
        var articles = SampleSite.Shared.Pages.Where(page => page.Kind == PageKind.Article && page.Language == language).ToList();
        HashSet<string> wanted = [.. Features];
        while (articles.MaxBy(CountWanted) is { } richest && CountWanted(richest) > 0)
        {
            yield return richest;
            wanted.RemoveWhere(feature => Has(richest, feature));
        }

        int CountWanted(SamplePage page) => wanted.Count(feature => Has(page, feature));

        static bool Has(SamplePage page, string feature) => page.Document.QuerySelector("main " + feature) is not null;
    }

    static string GetName(SamplePage page) => $"{page.Kind}-{(page.Language.Length > 0 ? page.Language : "root")}";
}
