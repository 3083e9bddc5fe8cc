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
        if (_server is null)
            throw new InvalidOperationException("A test without [BrowserFact] or [BrowserTheory] asked for a page.");

        return await OpenTabAsync(_server.Url, width, scheme);
    }

    /// <summary>An open tab on another site's output folder, on a desk.</summary>
    /// <param name="path">Below which the folder lies on its server, without a slash at its end.</param>
    internal async Task<BrowserTab> OpenTabAsync(string folder, string path = "")
    {
        if (!_others.TryGetValue(folder + path, out var server))
            _others.Add(folder + path, server = await SiteServer.StartAsync(folder, path));
        return await OpenTabAsync(server.Url, width: 1280, ColorScheme.Light);
    }

    /// <summary>An open tab on an output folder without any server, on a desk.</summary>
    internal Task<BrowserTab> OpenFolderAsync(string folder) =>
        OpenTabAsync(new Uri(folder).AbsoluteUri, width: 1280, ColorScheme.Light);

    async Task<BrowserTab> OpenTabAsync(string url, int width, ColorScheme scheme)
    {
        if (_browser is null)
            throw new InvalidOperationException("A test without [BrowserFact] or [BrowserTheory] asked for a page.");

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = url,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await BrowserTab.OpenAsync(context, url);
    }
}
