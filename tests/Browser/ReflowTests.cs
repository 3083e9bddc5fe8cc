using Microsoft.Playwright;
using Tests.Output;

namespace Tests.Browser;

/// <summary>Readers who enlarge a page, or set its text wider, lose nothing (WCAG 1.4.10 and 1.4.12).</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReflowTests(SiteBrowser browser)
{
    /// <summary>A screen of 1280 px at 400 %.</summary>
    const int Enlarged = 320;

    /// <summary>
    /// The distances of the rule. It exempts scripts that do not know one of them, and letters that join have no space between
    /// them: so pages set from right to left keep theirs.
    /// </summary>
    const string WideText =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            * { line-height: 1.5 !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }
            :dir(ltr) { letter-spacing: 0.12em !important }`);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    [BrowserFact]
    public Task Nothing_is_lost_at_four_hundred_percent() => CheckAsync(Enlarged, _ => Task.CompletedTask);

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task Nothing_is_lost_when_text_is_set_wider(int width) => CheckAsync(width, page => page.EvaluateAsync(WideText));

    [BrowserFact]
    public async Task Text_beyond_the_edge_text_cut_off_and_text_under_text_are_found()
    {
        await using var tab = await browser.OpenTabAsync(Enlarged);
        await tab.GoToAsync(SampleSite.Shared.GetTypical(PageKind.Topics).Last().Path);
        await tab.Page.EvaluateAsync(
            """
            () => {
              const add = (text, style) => {
                const element = document.querySelector('main').appendChild(document.createElement('p'));
                element.textContent = text;
                Object.assign(element.style, style);
              };
              add('planted wide', { inlineSize: '50rem', whiteSpace: 'nowrap', textAlign: 'end' });
              add('planted short', { blockSize: '0.5rem', overflow: 'hidden' });
              add('planted above', { position: 'absolute', insetBlockStart: '0', insetInlineStart: '0' });
              add('planted below', { position: 'absolute', insetBlockStart: '0', insetInlineStart: '0' });
            }
            """);
        var faults = string.Join('\n', await LayoutProbe.FindFaultsAsync(tab));
        Assert.Contains("px too wide", faults);
        Assert.Contains("\"planted wide\" reaches beyond the edge", faults);
        Assert.Contains("\"planted short\" is cut off", faults);
        Assert.Contains("\"planted above\" and \"planted below\" stand on each other", faults);
    }

    async Task CheckAsync(int width, Func<IPage, Task> change)
    {
        var findings = new List<string>();
        await using var tab = await browser.OpenTabAsync(width);
        foreach (var page in Enum.GetValues<PageKind>().SelectMany(SampleSite.Shared.GetTypical))
        {
            await tab.GoToAsync(page.Path);
            await change(tab.Page);
            findings.AddRange((await LayoutProbe.FindFaultsAsync(tab)).Select(fault => $"{page}: {fault}"));
        }

        Findings.AssertNone(findings);
    }
}
