using AngleSharp.Html.Parser;

namespace Tests.Commands;

public sealed class CoveragePageTests : IDisposable
{
    readonly TempSite _site = new();

    [Fact]
    public void The_page_shows_each_language_month_and_story_and_what_is_to_be_done()
    {
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: <b>Zwei</b>\ndate: 2024-09-05\ncorrections: [{ date: 2024-09-06, text: Falsch. }]\n---\n\nAlt.\n");
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\ndate: 2024-09-05\ntranslation: { from: de, kind: machine }\n---\n\nکهنه.\n");
        _site.Write("input/articles/2024/09/three/fa.md", "---\ntitle: سه\ndate: 2024-09-04\n---\n");
        _site.Run("status", "--mark-current", "two");
        _site.Write("input/articles/2024/09/two/de.md", _site.Read("input/articles/2024/09/two/de.md").Replace("Alt.", "Neu & <i>.", StringComparison.Ordinal).Replace("<i>", "\\<i>", StringComparison.Ordinal));

        Assert.Equal(0, _site.Run("status", "--html", "coverage.html").Code);

        var page = new HtmlParser().ParseDocument(_site.Read("coverage.html"));
        var rows = page.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))).ToList();
        Assert.Equal(
        [
            "Language | Stories",
            "فارسی fa | 2 done, 1 outdated, 1 unreviewed, 1 uncorrected",
            "Deutsch de | 2 done, 1 missing",
            "Month | فارسی | Deutsch",
            "2024-09 | 1 done, 1 outdated, 1 unreviewed, 1 uncorrected | 1 done, 1 missing",
            "2024-08 | 1 done | 1 done",
            "Date | Story | فارسی | Deutsch",
            "2024-09-05 | <b>Zwei</b>2024/09/two | outdated 1, unreviewed, 1 open correction | original",
            "2024-09-04 | سه2024/09/three | original | missing",
            "2024-08-01 | یک2024/08/one | independent | independent",
        ], rows);
        Assert.Equal(["changed", "lacks the correction of 2024-09-06"], page.QuerySelectorAll("li").Select(task => task.FirstChild!.TextContent.Trim()));
        Assert.Equal(["Neu & <i>.", "Falsch."], page.QuerySelectorAll("li > span").Select(text => text.TextContent));
    }

    [Fact]
    public void The_page_needs_nothing_beside_it_and_every_title_has_its_direction()
    {
        _site.Run("status", "--html", "coverage.html");

        var page = new HtmlParser().ParseDocument(_site.Read("coverage.html"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [style], [onclick]"));
        var title = page.QuerySelector("tbody tr th > span[lang=fa]:not(:has(small))")!;
        Assert.Equal("rtl", title.GetAttribute("dir"));
        Assert.All(page.QuerySelectorAll("svg"), bar => Assert.Equal(100m, bar.Children.Sum(part => decimal.Parse(part.GetAttribute("width")!, null))));
    }

    [Fact]
    public void The_same_site_gives_the_same_page()
    {
        _site.Run("status", "--html", "one.html");
        _site.Run("status", "--html", "two.html");

        Assert.Equal(_site.Read("one.html"), _site.Read("two.html"));
    }

    [Fact]
    public void The_day_of_the_page_is_that_of_the_publisher()
    {
        _site.Run("status", "--html", "coverage.html", "--now", "2024-09-30T23:00:00Z");

        Assert.Equal("Coverage of the archive, 2024-10-01", new HtmlParser().ParseDocument(_site.Read("coverage.html")).Title);
    }

    public void Dispose() => _site.Dispose();
}
