using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>axe finds nothing to object to, in light and dark, on a phone and on a desk; nor does the browser itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(SiteBrowser browser)
{
    public static TheoryData<int, ColorScheme> Screens => new()
    {
        { 360, ColorScheme.Light },
        { 360, ColorScheme.Dark },
        { 1280, ColorScheme.Light },
        { 1280, ColorScheme.Dark },
    };

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task Every_kind_of_page_passes_axe(int width, ColorScheme scheme)
    {
        var findings = new List<string>();
        await using var tab = await browser.OpenTabAsync(width, scheme);
        foreach (var page in Enum.GetValues<PageKind>().SelectMany(SampleSite.Shared.GetTypical))
        {
            await tab.GoToAsync(page.Path);
            findings.AddRange(tab.TakeFaults().Select(fault => $"{page}: {fault}"));
            var result = await tab.Page.RunAxe();
            // What axe does itself is not the page's.
            tab.TakeFaults();
            findings.AddRange(
                from violation in result.Violations
                from node in violation.Nodes
                select $"{page}: {violation.Id} ({violation.Help}): {node.Html}");
        }

        Findings.AssertNone(findings);
    }
}
