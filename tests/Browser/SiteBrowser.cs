using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>The sample site on a server of its own, and a Chromium with an empty profile to look at it.</summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    readonly Dictionary<string, SiteServer> _others = new(StringComparer.Ordinal);
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
        foreach (var server in _others.Values.Prepend(_server).OfType<SiteServer>())
            await server.DisposeAsync();
    }

    /// <summary>An open tab with nothing in it yet; closing it forgets what it stored.</summary>
    internal async Task<BrowserTab> OpenTabAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null || _server is null)
            throw new InvalidOperationException("A test without [BrowserFact] or [BrowserTheory] asked for a page.");

        return await OpenTabAsync(_browser, _server, width, scheme);
    }

    /// <summary>An open tab on another site's output folder, on a desk.</summary>
    internal async Task<BrowserTab> OpenTabAsync(string folder)
    {
        if (_browser is null)
            throw new InvalidOperationException("A test without [BrowserFact] or [BrowserTheory] asked for a page.");

        if (!_others.TryGetValue(folder, out var server))
            _others.Add(folder, server = await SiteServer.StartAsync(folder));
        return await OpenTabAsync(_browser, server, width: 1280, ColorScheme.Light);
    }

    static async Task<BrowserTab> OpenTabAsync(IBrowser browser, SiteServer server, int width, ColorScheme scheme)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.Url,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await BrowserTab.OpenAsync(context, server.Url);
    }
}
