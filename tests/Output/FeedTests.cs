using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Tests.Output;

/// <summary>The Atom feeds, read as a feed reader would.</summary>
public abstract partial class FeedTests(SampleSite site)
{
    public sealed class Shipped() : FeedTests(SampleSite.Shared);

    public sealed class ArabicEnglish() : FeedTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : FeedTests(SampleSite.ThreeLanguages);

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    SampleSite Site => site;

    IEnumerable<(string File, XElement Feed)> Feeds =>
        Site.Files.Where(file => file.EndsWith("/feed.xml", StringComparison.Ordinal)).Select(file => (file, XDocument.Parse(Site.Read(file)).Root!));

    [Fact]
    public void Every_language_has_a_feed_that_says_its_language_and_its_own_address()
    {
        Findings.AssertNone(
            from language in Site.Languages
            let feed = Feeds.FirstOrDefault(feed => feed.File == $"/{language}/feed.xml").Feed
            where feed is null
                || feed.Name != Atom + "feed"
                || (string?)feed.Attribute(XNamespace.Xml + "lang") != language
                || FindLink(feed, "self") != $"{SampleSite.BaseUrl}/{language}/feed.xml"
                || SampleSite.FindAddress(FindLink(feed, "alternate")) != $"/{language}/"
            select language);
    }

    [Fact]
    public void A_feed_and_its_entries_have_what_rfc_4287_requires()
    {
        Findings.AssertNone(
            from feed in Feeds
            from element in feed.Feed.Elements(Atom + "entry").Prepend(feed.Feed)
            from name in new[] { "id", "title", "updated" }
            where element.Elements(Atom + name).Count() != 1 || string.IsNullOrWhiteSpace(element.Element(Atom + name)!.Value)
            select $"{feed.File}: {name} of {element.Name.LocalName}");
        Findings.AssertNone(
            from feed in Feeds
            where feed.Feed.Element(Atom + "author") is null
            from entry in feed.Feed.Elements(Atom + "entry")
            where entry.Element(Atom + "author") is null
            select $"{feed.File}: no author of {entry.Element(Atom + "title")?.Value}");
    }

    [Fact]
    public void A_feed_that_is_opened_in_a_browser_says_what_it_is_and_leads_to_its_page()
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        Assert.Contains("/feed.css", Site.Files);
        Findings.AssertNone(
            from feed in Feeds
            let note = feed.Feed.Element(html + "div")
            where feed.Feed.Document!.Nodes().OfType<XProcessingInstruction>().SingleOrDefault()?.Data.EndsWith("/feed.css\"", StringComparison.Ordinal) != true
                || note is null
                || note.Attribute("dir") is null
                || (string?)note.Attribute("lang") != (string?)feed.Feed.Attribute(XNamespace.Xml + "lang")
                || (string?)note.Descendants(html + "a").Single().Attribute("href") != FindLink(feed.Feed, "alternate")
            select feed.File);
    }

    [Fact]
    public void Dates_are_rfc_3339_and_the_feeds_is_that_of_its_newest_entry()
    {
        Findings.AssertNone(
            from feed in Feeds
            from date in feed.Feed.Descendants().Where(element => element.Name == Atom + "updated" || element.Name == Atom + "published")
            where !Rfc3339().IsMatch(date.Value)
            select $"{feed.File}: {date.Value}");
        Findings.AssertNone(
            from feed in Feeds
            let newest = feed.Feed.Elements(Atom + "entry").Max(entry => (DateTimeOffset)entry.Element(Atom + "updated")!)
            where (DateTimeOffset)feed.Feed.Element(Atom + "updated")! != newest
            select $"{feed.File}: {feed.Feed.Element(Atom + "updated")!.Value}, newest entry {newest:O}");
    }

    [Fact]
    public void Ids_are_unique_and_do_not_hold_an_entrys_address()
    {
        Findings.AssertNone(
            from feed in Feeds
            from id in feed.Feed.Descendants(Atom + "id").GroupBy(id => id.Value)
            where id.Count() > 1 || !Uri.TryCreate(id.Key, UriKind.Absolute, out _)
            select $"{feed.File}: {id.Count()} × {id.Key}");
        Findings.AssertNone(
            from feed in Feeds
            from entry in feed.Feed.Elements(Atom + "entry")
            where entry.Element(Atom + "id")!.Value == FindLink(entry, "alternate")
            select $"{feed.File}: {entry.Element(Atom + "id")!.Value}");
    }

    [Fact]
    public void An_entry_leads_to_its_article()
    {
        Findings.AssertNone(
            from feed in Feeds
            from entry in feed.Feed.Elements(Atom + "entry")
            let address = SampleSite.FindAddress(FindLink(entry, "alternate"))
            where address is null || Site.FindPage(address)?.Kind != PageKind.Article
            select $"{feed.File}: {FindLink(entry, "alternate")}");
    }

    [Fact]
    public void B12_the_content_of_an_entry_carries_its_language_and_direction_and_absolute_links()
    {
        Findings.AssertNone(
            from feed in Feeds
            from entry in feed.Feed.Elements(Atom + "entry")
            let content = entry.Element(Atom + "content")
            let body = new HtmlParser().ParseDocument(content?.Value ?? "").Body!
            let frame = body.FirstElementChild
            where (string?)content?.Attribute("type") != "html"
                || body.ChildElementCount != 1
                || frame?.LocalName != "div"
                || string.IsNullOrEmpty(frame.GetAttribute("lang"))
                || frame.GetAttribute("dir") is not ("rtl" or "ltr")
                || body.QuerySelectorAll("[href],[src]").Any(link => !IsAbsolute(link.GetAttribute("href") ?? link.GetAttribute("src")!))
            select $"{feed.File}: {entry.Element(Atom + "title")!.Value}");
    }

    static bool IsAbsolute(string url) => url.StartsWith('#') || Regex.IsMatch(url, "^(https?|mailto|tel):", RegexOptions.CultureInvariant);

    static string? FindLink(XElement element, string relation) => (string?)element.Elements(Atom + "link")
        .FirstOrDefault(link => ((string?)link.Attribute("rel") ?? "alternate") == relation)?.Attribute("href");

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
