using Tests.Output;

namespace Tests.Browser;

/// <summary>A reader without a mouse gets everywhere, in the order of the page, and always sees where they are.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(SiteBrowser browser)
{
    const int Desktop = 1280;

    /// <summary>Notes each stop as it is reached: whether it shows, and whether it comes after the one before.</summary>
    const string Watch =
        """
        () => {
          const walk = window.walk = { stops: new Set(), faults: [], last: null };
          const name = element => `<${element.localName}> "${(element.textContent.trim() || element.getAttribute('aria-label') || '').slice(0, 40)}"`;
          document.addEventListener('focusin', ({ target }) => {
            if (walk.wanted.includes(target))
              walk.stops.add(target);
            const style = getComputedStyle(target);
            const box = target.getBoundingClientRect();
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0)
              walk.faults.push(`${name(target)} does not show that it has the focus`);
            if (box.width < 2 || box.height < 2 || box.right <= 0 || box.left >= innerWidth)
              walk.faults.push(`${name(target)} has the focus out of sight`);
            if (walk.last && !(walk.last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING))
              walk.faults.push(`${name(target)} comes after ${name(walk.last)}, which stands behind it`);
            walk.last = target;
          });
          walk.wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0);
          return walk.wanted.length;
        }
        """;

    const string Tell =
        """
        () => [...walk.faults, ...walk.wanted.filter(element => !walk.stops.has(element)).map(element => `no way to ${element.outerHTML.slice(0, 80)}`)]
        """;

    [BrowserFact]
    public async Task Every_link_is_reached_in_the_order_of_the_page_and_shows_it()
    {
        var findings = new List<string>();
        await using var tab = await browser.OpenTabAsync(Desktop);
        foreach (var page in Enum.GetValues<PageKind>().SelectMany(SampleSite.Shared.GetTypical))
        {
            await tab.GoToAsync(page.Path);
            findings.AddRange((await WalkAsync(tab)).Select(fault => $"{page}: {fault}"));
        }

        Findings.AssertNone(findings);
    }

    [BrowserFact]
    public async Task A_link_out_of_order_one_that_cannot_be_reached_and_one_that_does_not_show_it_are_found()
    {
        await using var tab = await browser.OpenTabAsync(Desktop);
        await tab.GoToAsync(SampleSite.Shared.GetTypical(PageKind.Topics).Last().Path);
        await tab.Page.EvaluateAsync(
            """
            () => {
              const links = document.querySelectorAll('main a');
              links[0].style.outline = 'none';
              links[1].tabIndex = 1;
              links[2].addEventListener('keydown', event => event.preventDefault());
            }
            """);
        var faults = string.Join('\n', await WalkAsync(tab));
        Assert.Contains("does not show that it has the focus", faults);
        Assert.Contains("which stands behind it", faults);
        Assert.Contains("no way to", faults);
    }

    /// <summary>Presses Tab until every link was reached, or so often that none can be left. What scrolls is a stop as well.</summary>
    static async Task<IReadOnlyList<string>> WalkAsync(BrowserTab tab)
    {
        var stops = await tab.Page.EvaluateAsync<int>(Watch);
        for (var presses = 0; presses < 2 * stops; presses++)
        {
            if (presses >= stops && await tab.Page.EvaluateAsync<bool>("walk.stops.size >= walk.wanted.length"))
                break;
            await tab.Page.Keyboard.PressAsync("Tab");
        }

        return await tab.Page.EvaluateAsync<string[]>(Tell);
    }

    [BrowserFact]
    public async Task The_first_key_press_offers_to_skip_to_the_content()
    {
        await using var tab = await browser.OpenTabAsync(Desktop);
        foreach (var page in SampleSite.Shared.GetTypical(PageKind.Article))
        {
            await tab.GoToAsync(page.Path);
            await tab.Page.Keyboard.PressAsync("Tab");
            var skip = tab.Page.Locator(":focus");
            Assert.Equal("#main", await skip.GetAttributeAsync("href"));
            Assert.True(await skip.IsVisibleAsync());
            var box = (await skip.BoundingBoxAsync())!;
            Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= Desktop, $"{page}: the link stands at {box.X}, {box.Y}");

            await skip.PressAsync("Enter");
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await tab.Page.EvaluateAsync<bool>("document.querySelector('#main').contains(document.activeElement)"),
                $"{page}: after the skip the next stop lies outside of the content");
        }
    }
}
