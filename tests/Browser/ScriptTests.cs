using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>The two small scripts: what they add, and that nothing is missing without them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScriptTests(SiteBrowser browser)
{
    const int Phone = 360;

    static SampleSite Site => SampleSite.Shared;

    [BrowserFact]
    public async Task A_chosen_scheme_holds_on_the_next_page_whatever_the_device_says()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in Site.GetTypical(PageKind.Article))
        {
            await tab.GoToAsync(page.Path);
            var light = await GetGroundAsync(tab);
            await tab.Page.Locator(".scheme select").SelectOptionAsync("dark");
            var dark = await GetGroundAsync(tab);
            Assert.NotEqual(light, dark);

            await tab.GoToAsync($"/{page.Language}/");
            Assert.Equal(dark, await GetGroundAsync(tab));
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await tab.Page.Locator(".scheme select").SelectOptionAsync("light");
            Assert.Equal(light, await GetGroundAsync(tab));

            await tab.Page.Locator(".scheme select").SelectOptionAsync("");
            Assert.Equal(dark, await GetGroundAsync(tab));
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            Assert.Equal(light, await GetGroundAsync(tab));
        }

        Findings.AssertNone(tab.TakeFaults());
    }

    [BrowserFact]
    public async Task Paper_is_white_for_who_reads_in_the_dark()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        await tab.GoToAsync(Site.GetTypical(PageKind.Article).First().Path);
        await tab.Page.Locator(".scheme select").SelectOptionAsync("dark");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await GetGroundAsync(tab));
        Assert.False(await tab.Page.Locator(".scheme").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_link_to_another_language_leaves_the_cookie_that_the_host_asks()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        foreach (var page in Site.GetTypical(PageKind.Home))
        {
            await tab.GoToAsync(page.Path);
            var link = tab.Page.Locator("header a[hreflang]").First;
            var other = await link.GetAttributeAsync("hreflang");
            await link.ClickAsync();
            await tab.Page.WaitForLoadStateAsync(LoadState.Load);
            var cookie = Assert.Single(await tab.Page.Context.CookiesAsync());
            Assert.Equal(("nf_lang", other, "/"), (cookie.Name, cookie.Value, cookie.Path));
        }
    }

    [BrowserFact]
    public async Task Without_script_there_is_nothing_to_choose_and_nothing_is_kept()
    {
        await using var tab = await browser.OpenTabAsync(Phone);
        await tab.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        foreach (var page in Site.GetTypical(PageKind.Home))
        {
            await tab.GoToAsync(page.Path);
            Assert.False(await tab.Page.Locator(".scheme").IsVisibleAsync());
            await tab.Page.Locator("header a[hreflang]").First.ClickAsync();
            await tab.Page.WaitForLoadStateAsync(LoadState.Load);
            Assert.NotEqual(page.Path, new Uri(tab.Page.Url).AbsolutePath);
            Assert.Empty(await tab.Page.Context.CookiesAsync());
        }
    }

    static Task<string> GetGroundAsync(BrowserTab tab) => tab.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
