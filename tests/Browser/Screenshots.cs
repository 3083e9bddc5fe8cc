using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>Not a test but a camera: every kind of page in every language, for people to look at.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Screenshots(SiteBrowser browser)
{
    [ScreenshotFact]
    public async Task Every_kind_of_page_is_photographed()
    {
        foreach (var width in new[] { 360, 1280 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var tab = await browser.OpenTabAsync(width, scheme);
                foreach (var page in Enum.GetValues<PageKind>().SelectMany(SampleSite.Shared.GetTypical))
                {
                    await tab.GoToAsync(page.Path);
                    var name = $"{page.Kind}-{(page.Language.Length > 0 ? page.Language : "root")}-{width}-{scheme}.png".ToLowerInvariant();
                    await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(ScreenshotFactAttribute.Folder!, name), FullPage = true });
                }
            }
        }
    }
}
