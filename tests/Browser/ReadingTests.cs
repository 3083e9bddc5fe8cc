using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>What a reader meets who opens pages of the archive.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReadingTests(SiteBrowser browser)
{
    const int Phone = 360;
    const int Desktop = 1280;

    static SampleSite Site => SampleSite.Shared;

    [BrowserTheory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Archive)]
    public async Task B1_a_page_runs_in_the_direction_of_its_language(PageKind kind)
    {
        await using var tab = await browser.OpenTabAsync(Desktop);
        foreach (var page in Site.GetTypical(kind))
        {
            await tab.GoToAsync(page.Path);
            var shown = await tab.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const heading = document.querySelector('h1');
                  return [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction, getComputedStyle(heading).direction];
                }
                """);
            var direction = page.Document.DocumentElement.GetAttribute("dir")!;
            Assert.Equal([page.Language, direction, direction, direction], shown);
        }
    }

    [BrowserTheory]
    [InlineData(PageKind.Home)]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Archive)]
    public async Task The_link_to_another_language_leads_to_the_same_page_there_and_back(PageKind kind)
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in Site.GetTypical(kind))
        {
            foreach (var other in page.Alternates.Keys.Where(code => code != page.Language && code != "x-default"))
            {
                await tab.GoToAsync(page.Path);
                await FollowAsync(tab, other);
                Assert.Equal(SampleSite.FindAddress(page.Alternates[other]), GetPath(tab));
                Assert.Equal(other, await tab.Page.Locator("html").GetAttributeAsync("lang"));

                await FollowAsync(tab, page.Language);
                Assert.Equal(page.Path, GetPath(tab));
            }
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task The_link_beside_a_paragraph_leads_to_the_same_place_there_and_back()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in Site.GetTypical(PageKind.Article))
        {
            await tab.GoToAsync(page.Path);
            var link = tab.Page.Locator(".body .passage").Last;
            var fragment = await link.EvaluateAsync<string>("link => link.parentElement.id");
            var other = (await link.GetAttributeAsync("hreflang"))!;
            await link.ClickAsync();

            Assert.Equal((other, fragment), await GetPassageAsync(tab));
            await tab.Page.Locator($"[id='{fragment}'] > .passage[hreflang={page.Language}]").ClickAsync();

            Assert.Equal((page.Language, fragment), await GetPassageAsync(tab));
            Assert.Equal(page.Path, GetPath(tab));

            // Where scripts run, the link at the top of the page keeps the place too.
            await tab.Page.Locator($".languages a[hreflang={other}]").ClickAsync();
            Assert.Equal((other, fragment), await GetPassageAsync(tab));
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone_writes_to_the_console_or_asks_another_host()
    {
        var findings = new List<string>();
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in Site.Pages)
        {
            await tab.GoToAsync(page.Path);
            var overflow = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
                findings.Add($"{page}: {overflow} px too wide");
            findings.AddRange(tab.TakeFaults().Select(fault => $"{page}: {fault}"));
        }

        Findings.AssertNone(findings);
    }

    [BrowserFact]
    public async Task An_address_that_is_not_there_answers_in_the_language_it_was_asked_in()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var language in Site.Languages)
        {
            Assert.Equal(404, await tab.GoToAsync($"/{language}/2020/01/nothing-here/"));
            Assert.Equal(language, await tab.Page.Locator("html").GetAttributeAsync("lang"));
        }

        Assert.Equal(404, await tab.GoToAsync("/nothing-here"));
    }

    static async Task FollowAsync(BrowserTab tab, string language)
    {
        // In an article the link above the headline; elsewhere the one in the page's header.
        var inContent = tab.Page.Locator($"main nav a[hreflang={language}]");
        var link = await inContent.CountAsync() > 0 ? inContent.First : tab.Page.Locator($"header a[hreflang={language}]").First;
        await link.ClickAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    // The language of the page, and which of its blocks a reader who followed a link with a fragment sees first.
    static async Task<(string Language, string Block)> GetPassageAsync(BrowserTab tab)
    {
        await tab.Page.WaitForLoadStateAsync(LoadState.Load);
        var seen = await tab.Page.EvaluateAsync<string[]>(
            """
            () => [document.documentElement.lang,
              [...document.querySelectorAll('.body > [id]')].find(block => block.getBoundingClientRect().bottom > 1 && block.textContent)?.id ?? '']
            """);
        return (seen[0], seen[1]);
    }

    static string GetPath(BrowserTab tab) => Uri.UnescapeDataString(new Uri(tab.Page.Url).AbsolutePath);
}
