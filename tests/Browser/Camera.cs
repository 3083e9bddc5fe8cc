using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>Photographs the page that a tab shows, for people to look at.</summary>
/// <param name="folder">Where the pictures go.</param>
sealed class Camera(string folder)
{
    /// <summary>Phone and desk, light and dark.</summary>
    public async Task PhotographAsync(BrowserTab tab, string name)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await TakeAsync(tab, $"{name}-{width}-{scheme}");
            }
        }
    }

    /// <summary>What fewer readers see: the colours of the system alone, a desk's screen at 400 %, paper.</summary>
    public async Task PhotographSpecialAsync(BrowserTab tab, string name)
    {
        await tab.Page.SetViewportSizeAsync(1280, 800);
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await TakeAsync(tab, $"{name}-contrast");
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        await tab.Page.SetViewportSizeAsync(320, 200);
        await TakeAsync(tab, $"{name}-enlarged");
        await tab.Page.PdfAsync(new() { Path = GetPath($"{name}-print.pdf"), Format = "A4", PrintBackground = false });
    }

    string GetPath(string name) => Path.Combine(folder, name.ToLowerInvariant());

    Task TakeAsync(BrowserTab tab, string name) => tab.Page.ScreenshotAsync(new() { Path = GetPath(name + ".png"), FullPage = true });
}
