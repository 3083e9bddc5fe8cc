using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>The sample site on a server of its own, and a Chromium with an empty profile to look at it.</summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    SiteServer? _server;
    IPlaywright? _playwright;
    IBrowser? _browser;

    public async Task InitializeAsync()
    {
        // Without Chromium every test that would ask for a page is skipped.
        if (Chromium.Path is null)
            return;

        _server = await SiteServer.StartAsync(SampleSite.Shared.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>An open tab with nothing in it yet; closing it forgets what it stored.</summary>
    internal async Task<BrowserTab> OpenTabAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null || _server is null)
            throw new InvalidOperationException("A test without [BrowserFact] or [BrowserTheory] asked for a page.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _server.Url,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await BrowserTab.OpenAsync(context, _server.Url);
    }
}
