using System.Globalization;
using Generator.Languages;
using Generator.Searching;
using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>The search page: what it finds, how it says so, and what is left of it without script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchTests(SiteBrowser browser)
{
    const int Phone = 360;

    // Enough to meet every letter that a language folds: not whole blocks of scripts that no reader of the site types.
    const int LastLetter = 0x2fff;

    static SampleSite Site => SampleSite.Shared;

    static IEnumerable<SamplePage> SearchPages => Site.Pages.Where(page => page.Kind == PageKind.Search);

    public static IEnumerable<object[]> Queries =>
        from query in (string[])
        [
            "هوش مصنوعی", "راه‌اندازی", "می شود", "كتاب", "دریاچه ارومیه", "۲۰۲۴", "مسأله", "تلسکوپ وب آینه", "ها",
            "Forschung", "Nobelpreis Chemie", "Sicherheit", "Strasse", "A\u0308pfel", "Wetter Mond Quark", "Webb-Teleskop", "Tehran", "1,5 Grad", "x", "KI",
        ]
        select new object[] { query };

    [BrowserTheory]
    [MemberData(nameof(Queries))]
    public async Task A_reader_and_the_command_find_the_same_pages_in_the_same_order(string query)
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in SearchPages)
        {
            var index = IndexReader.Open(Path.Join(Site.Folder, page.Path))!; // Lies beside the page.
            var expected = PageSearch.Find(index, LanguageCatalog.GetShipped(page.Language).Search, query);
            await SearchAsync(tab, page, query);
            var more = tab.Page.Locator(".more-results");
            while (await more.IsVisibleAsync())
            {
                var count = await tab.Page.Locator(".results > li").CountAsync();
                await more.ClickAsync();
                await tab.Page.Locator($".results > li:nth-child({count + 1})").WaitForAsync();
            }
            Assert.Equal(expected.Paths, await GetResultsAsync(tab));
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task Q1_the_page_folds_every_letter_as_the_index_does()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in SearchPages)
        {
            await SearchAsync(tab, page, "x");
            var rules = LanguageCatalog.GetShipped(page.Language).Search;
            string[] words =
            [
                .. Enumerable.Range(0x21, LastLetter)
                    // A browser may know a later Unicode.
                    .Where(letter => char.GetUnicodeCategory((char)letter) != UnicodeCategory.OtherNotAssigned).Select(letter => $"b{(char)letter}b"),
                .. Site.Pages.Where(other => other.Kind == PageKind.Article).SelectMany(other => other.Document.Body!.TextContent.Split()).Distinct(),
            ];
            var folded = await tab.Page.EvaluateAsync<string[][]>(
                """
                async words => {
                  const index = await (await import(document.querySelector('.search').dataset.index)).open();
                  const find = word => word.match(new RegExp(index.rules.word, 'gu')) ?? [];
                  return words.map(word => find(word).flatMap(part => [part, index.fold(part), index.stem(index.fold(part))]));
                }
                """, words);
            Findings.AssertNone(words.Zip(folded)
                .Select(pair => (Word: pair.First, Browser: string.Join(' ', pair.Second), Index: string.Join(' ', Fold(rules, pair.First))))
                .Where(pair => pair.Browser != pair.Index)
                .Select(pair => $"{page.Language} {pair.Word}: the page has {pair.Browser}, the index {pair.Index}"));
        }
    }

    [BrowserFact]
    public async Task Q5_what_was_found_is_marked_as_it_was_written()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        await SearchAsync(tab, SearchPages.Single(page => page.Language == "de"), "chemienobelpreis");
        Assert.Contains("Chemie-Nobelpreis", await tab.Page.Locator(".results mark").AllTextContentsAsync());
        await SearchAsync(tab, SearchPages.Single(page => page.Language == "fa"), "بايگانی");
        Assert.Contains("بایگانی", await tab.Page.Locator(".results mark").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task A_search_is_said_aloud_in_the_readers_digits_and_can_be_shared_by_its_address()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in SearchPages)
        {
            var language = LanguageCatalog.GetShipped(page.Language);
            await tab.GoToAsync(page.Path);
            await tab.Page.Locator("#q").FillAsync("2024");
            await WaitForAnswerAsync(tab);
            Assert.EndsWith("?q=2024", tab.Page.Url, StringComparison.Ordinal);
            var results = await GetResultsAsync(tab);
            Assert.NotEmpty(results);
            Assert.Contains(language.FormatDigits($"{results.Count}"), await tab.Page.Locator("[role=status]").TextContentAsync());

            await tab.Page.Locator("#q").FillAsync("qqqqqq");
            await Assertions.Expect(tab.Page.Locator(".results > li")).ToHaveCountAsync(0);
            Assert.NotEqual("", await tab.Page.Locator("[role=status]").TextContentAsync());
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task Without_script_the_page_leads_to_the_lists_and_shows_no_form()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        await tab.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        foreach (var page in SearchPages)
        {
            await tab.GoToAsync(page.Path);
            Assert.False(await tab.Page.Locator("#q").IsVisibleAsync());
            Assert.False(await tab.Page.Locator("main button").First.IsVisibleAsync());
            Assert.True(await tab.Page.Locator("main ul a").CountAsync() >= 3);
        }
    }

    [BrowserFact]
    public async Task A_copy_of_the_site_below_any_path_can_be_searched()
    {
        var site = SampleSite.Relative;
        await using var tab = await browser.OpenTabAsync(site.Folder, "/mirror/news");
        foreach (var page in site.Pages.Where(page => page.Kind == PageKind.Search))
        {
            await tab.GoToFileAsync(page.Path + "index.html");
            await tab.Page.Locator("#q").FillAsync("2024");
            await WaitForAnswerAsync(tab);
            await tab.Page.Locator(".results .item-title a").First.ClickAsync();
            await Assertions.Expect(tab.Page.Locator("body.page-article")).ToBeVisibleAsync();
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task A_search_that_cannot_reach_the_index_says_so()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        await tab.Page.RouteAsync("**/words-*.json", route => route.AbortAsync());
        foreach (var page in SearchPages)
        {
            await SearchAsync(tab, page, "2024");
            Assert.Equal(
                await tab.Page.Locator(".search").GetAttributeAsync("data-failed"), await tab.Page.Locator("[role=status]").TextContentAsync());
        }
    }

    static async Task SearchAsync(BrowserTab tab, SamplePage page, string query)
    {
        await tab.GoToAsync($"{page.Path}?q={Uri.EscapeDataString(query)}");
        await WaitForAnswerAsync(tab);
    }

    static Task WaitForAnswerAsync(BrowserTab tab) => Assertions.Expect(tab.Page.Locator("[role=status]")).Not.ToHaveTextAsync("");

    static async Task<IReadOnlyList<string>> GetResultsAsync(BrowserTab tab) =>
        await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.results .item-title a')].map(link => decodeURIComponent(link.pathname))");

    static IEnumerable<string> Fold(Generator.Languages.Folding.SearchRules rules, string text) =>
        from word in SearchWords.Find(text)
        let part = text.Substring(word.Start, word.Length)
        from form in (string[])[part, rules.Folding.Fold(part), rules.GetKey(rules.Folding.Fold(part))]
        select form;
}
