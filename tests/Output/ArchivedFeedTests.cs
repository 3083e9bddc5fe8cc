using System.Xml.Linq;

namespace Tests.Output;

/// <summary>The archived feeds of RFC 5005, walked as a reader does that wants everything.</summary>
public sealed class ArchivedFeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    static readonly XNamespace History = "http://purl.org/syndication/history/1.0";

    static SampleSite Site => SampleSite.Shared;

    [Fact]
    public void Walking_back_from_a_languages_feed_finds_each_of_its_articles()
    {
        Findings.AssertNone(
            from language in Site.Languages
            let found = Walk(language).SelectMany(file => Read(file).Elements(Atom + "entry"))
                .Select(entry => SampleSite.FindAddress((string?)entry.Element(Atom + "link")!.Attribute("href"))).ToHashSet()
            from page in Site.Pages
            where page.Kind == PageKind.Article && page.Language == language && !found.Contains(page.Path)
            select page.Path);
    }

    [Fact]
    public void Every_month_knows_both_its_neighbours_and_the_feed_to_subscribe_to()
    {
        Findings.AssertNone(
            from language in Site.Languages
            let months = Walk(language).Skip(1).ToArray()
            from i in Enumerable.Range(0, months.Length)
            let month = Read(months[i])
            where FindLink(month, "current") != $"/{language}/feed.xml"
                || FindLink(month, "next-archive") != (i == 0 ? null : months[i - 1])
                || (month.Element(History + "archive") is null) != (i == 0)
            select months[i]);
    }

    [Fact]
    public void All_documents_of_a_feed_have_one_id()
    {
        Findings.AssertNone(
            from language in Site.Languages
            where Walk(language).Select(file => Read(file).Element(Atom + "id")!.Value).Distinct().Count() != 1
            select language);
    }

    static IEnumerable<string> Walk(string language)
    {
        for (var file = $"/{language}/feed.xml"; file is not null; file = FindLink(Read(file), "prev-archive"))
            yield return file;
    }

    static XElement Read(string file) => XDocument.Parse(Site.Read(file)).Root!;

    static string? FindLink(XElement feed, string relation) => SampleSite.FindAddress(
        (string?)feed.Elements(Atom + "link").FirstOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href"));
}
