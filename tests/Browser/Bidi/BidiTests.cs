namespace Tests.Browser.Bidi;

/// <summary>Rules B4 to B6 as readers meet them: in Chromium the words of each case stand in the order wanted.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BidiTests(SiteBrowser browser, BidiSite site) : IClassFixture<BidiSite>
{
    // Where the middle of each word is, whatever elements it lies in; words are looked for one after the other.
    const string Measure = """
        words => {
          const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
          const letters = [];
          while (walker.nextNode())
            for (let i = 0; i < walker.currentNode.data.length; i++)
              letters.push([walker.currentNode, i]);
          const text = letters.map(([node, i]) => node.data[i]).join('');
          const range = document.createRange();
          let from = 0;
          return words.map(word => {
            const at = text.indexOf(word, from);
            if (at < 0)
              return -1;
            from = at + word.length;
            const centers = letters.slice(at, from).flatMap(([node, i]) => {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              return [...range.getClientRects()].filter(box => box.width > 0).map(box => box.x + box.width / 2);
            });
            return centers.reduce((sum, x) => sum + x, 0) / centers.length;
          });
        }
        """;

    // How often a line ends within a number, over all widths that phones have.
    const string CountBroken = """
        () => {
          const body = document.querySelector('.body');
          let broken = 0;
          for (let width = 260; width < 420; width += 4) {
            body.style.width = width + 'px';
            broken += [...body.querySelectorAll('bdi')].filter(number => number.getClientRects().length > 1).length;
          }
          return broken;
        }
        """;

    public static TheoryData<BidiCase> Cases => [.. BidiSite.Cases];

    [Fact]
    public void There_are_forty_cases_beside_the_measured_ones() => Assert.True(BidiCase.Own.Length >= 40, $"{BidiCase.Own.Length}");

    [BrowserTheory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task Words_stand_where_a_reader_looks_for_them(BidiCase @case)
    {
        await using var tab = await browser.OpenTabAsync(site.Output);
        await tab.GoToAsync(BidiSite.GetAddress(@case));

        var places = await tab.Page.EvaluateAsync<double[]>(Measure, @case.Words);

        Assert.DoesNotContain(-1, places);
        var shown = @case.Words.Zip(places).OrderBy(word => word.Second).Select(word => word.First);
        Assert.Equal(string.Join(" ‖ ", @case.Shown), string.Join(" ‖ ", shown));
    }

    [BrowserFact]
    public async Task B4_no_line_ends_within_a_number()
    {
        await using var tab = await browser.OpenTabAsync(site.Output);
        await tab.GoToAsync(BidiSite.GetAddress(BidiSite.Cases.Single(@case => @case.Id == "B4-numbers-in-lines")));

        Assert.Equal(0, await tab.Page.EvaluateAsync<int>(CountBroken));
    }
}
