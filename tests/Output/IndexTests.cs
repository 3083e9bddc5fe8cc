using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Generator.Languages;

namespace Tests.Output;

/// <summary>Indexes under letters (rule S4), and the overview of the archive.</summary>
public abstract class IndexTests(SampleSite site)
{
    public sealed class Shipped() : IndexTests(SampleSite.Shared);

    public sealed class ArabicEnglish() : IndexTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : IndexTests(SampleSite.ThreeLanguages);

    [Fact]
    public void S4_each_entry_stands_under_its_letter_and_each_letter_can_be_reached()
    {
        foreach (var page in site.Pages.Where(page => page.Kind is PageKind.Topics or PageKind.People))
        {
            var language = LanguageCatalog.GetShipped(page.Language);
            var sections = page.Document.QuerySelectorAll(".letter-groups section").ToList();

            Findings.AssertNone(
                from section in sections
                let letter = section.QuerySelector("h2")!.TextContent
                from entry in section.QuerySelectorAll("li > a")
                where language.GetIndexLetter(entry.TextContent) != letter
                select $"{page}: {entry.TextContent} under {letter}");
            Assert.Equal(
                sections.Select(section => "#" + section.QuerySelector("h2")!.Id),
                page.Document.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));
            var letters = sections.Select(section => language.IndexLetters.IndexOf(section.QuerySelector("h2")!.TextContent)).Where(index => index >= 0).ToList();
            Assert.Equal(letters.Order(), letters);
        }
    }

    [Fact]
    public void The_overview_counts_every_month_and_year_as_their_pages_do()
    {
        foreach (var page in site.Pages.Where(page => page.Kind == PageKind.Archive))
        {
            var rows = page.Document.QuerySelectorAll(".overview tbody tr").ToList();
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal(12, row.QuerySelectorAll("td:not(.total)").Length));
            Assert.All(rows, row => Assert.Equal(row.QuerySelectorAll("td > a").Sum(GetCount), GetCount(row.QuerySelector(".total")!)));
            Findings.AssertNone(
                from link in page.Document.QuerySelectorAll(".overview td > a")
                let month = site.FindPage(Uri.UnescapeDataString(link.GetAttribute("href")!))
                let articles = month?.Document.QuerySelectorAll("main article.item").Length
                where articles != GetCount(link)
                select $"{page}: {link.TextContent} → {articles}");
        }
    }

    [Fact]
    public void The_overview_shows_the_same_as_bars_the_fullest_month_highest()
    {
        foreach (var page in site.Pages.Where(page => page.Kind == PageKind.Archive))
        {
            var counts = page.Document.QuerySelectorAll(".overview tbody tr").Reverse()
                .SelectMany(row => row.QuerySelectorAll("td:not(.total)")).Select(cell => cell.QuerySelector("a") is { } link ? GetCount(link) : 0).ToList();
            var bars = page.Document.QuerySelectorAll(".chart .bar").Select(bar => int.Parse(bar.ClassList[1]!["bar-".Length..], CultureInfo.InvariantCulture)).ToList();

            Assert.Equal(counts.Count, bars.Count);
            Assert.Equal(10, bars.Max());
            Assert.All(counts.Zip(bars), pair => Assert.Equal(pair.First == 0, pair.Second == 0));
            Assert.Equal(counts.Max(), counts[bars.IndexOf(10)]);
            Assert.NotNull(page.Document.QuerySelector(".chart[aria-hidden=true]"));
        }
    }

    // In the digits of the page's language.
    static int GetCount(IElement cell) => cell.TextContent.EnumerateRunes().Where(Rune.IsDigit).Aggregate(0, (sum, digit) => sum * 10 + (int)Rune.GetNumericValue(digit));
}
