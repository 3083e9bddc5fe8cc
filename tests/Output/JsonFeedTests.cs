using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tests.Output;

/// <summary>The JSON feeds, held against https://www.jsonfeed.org/version/1.1/ and against their Atom twins.</summary>
public sealed partial class JsonFeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static readonly HashSet<string> FeedMembers =
        ["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items"];

    static readonly HashSet<string> ItemMembers =
        ["id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "authors", "tags", "language", "attachments", "_provenance"];

    static SampleSite Site => SampleSite.Shared;

    static IReadOnlyList<(string File, JsonElement Feed)> Feeds { get; } =
        [.. Site.Files.Where(file => file.EndsWith("/feed.json", StringComparison.Ordinal) && !IsFormer(file)).Select(file => (file, JsonDocument.Parse(Site.Read(file)).RootElement))];

    // A feed at a former address says where it is now.
    static bool IsFormer(string file) => Site.Redirects.Any(redirect => file == redirect.Path + "feed.json");

    [Fact]
    public void Every_language_topic_and_person_has_one()
    {
        Assert.NotEmpty(Feeds);
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind is PageKind.Home or PageKind.Topic or PageKind.Person && !page.IsNumbered
            where !Feeds.Any(feed => feed.File == page.Path + "feed.json") || !Site.Files.Contains(page.Path + "feed.xml")
            select page.Path);
    }

    [Fact]
    public void A_feed_has_the_members_of_json_feed_1_1_and_no_others()
    {
        Findings.AssertNone(
            from feed in Feeds
            where Read(feed.Feed, "version") != "https://jsonfeed.org/version/1.1"
                || string.IsNullOrWhiteSpace(Read(feed.Feed, "title"))
                || Read(feed.Feed, "feed_url") != SampleSite.BaseUrl + Uri.EscapeDataString(feed.File).Replace("%2F", "/", StringComparison.Ordinal)
                || !feed.File.StartsWith($"/{Read(feed.Feed, "language")}/", StringComparison.Ordinal)
            select feed.File);
        Findings.AssertNone(
            from feed in Feeds
            from member in feed.Feed.EnumerateObject().Where(member => !FeedMembers.Contains(member.Name))
                .Concat(GetItems(feed.Feed).SelectMany(item => item.EnumerateObject()).Where(member => !ItemMembers.Contains(member.Name)))
            select $"{feed.File}: {member.Name}");
    }

    [Fact]
    public void An_item_has_a_text_as_id_content_in_its_direction_and_rfc_3339_dates()
    {
        Findings.AssertNone(
            from feed in Feeds
            from item in GetItems(feed.Feed)
            where string.IsNullOrEmpty(Read(item, "id"))
                || Read(item, "id") == Read(item, "url")
                || !Frame().IsMatch(Read(item, "content_html"))
                || !Rfc3339().IsMatch(Read(item, "date_published"))
                || !Rfc3339().IsMatch(Read(item, "date_modified"))
                || GetAuthors(feed.Feed).Concat(GetAuthors(item)) is var authors && !authors.Any()
                || authors.Any(author => string.IsNullOrEmpty(Read(author, "name")))
                || Site.FindPage(SampleSite.FindAddress(Read(item, "url")) ?? "")?.Kind != PageKind.Article
            select $"{feed.File}: {Read(item, "id")}");
    }

    [Fact]
    public void It_holds_the_entries_of_its_atom_twin()
    {
        Findings.AssertNone(
            from feed in Feeds
            let atom = XDocument.Parse(Site.Read(Path.ChangeExtension(feed.File, ".xml"))).Root!.Elements(Atom + "entry")
            let expected = atom.Select(entry => (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "content")!.Value))
            let items = GetItems(feed.Feed).Select(item => (Read(item, "id"), Read(item, "date_modified"), Read(item, "content_html")))
            where !expected.SequenceEqual(items)
            select feed.File);
    }

    [Fact]
    public void It_credits_whom_its_atom_twin_credits()
    {
        var credits = (
            from feed in Feeds
            let atom = XDocument.Parse(Site.Read(Path.ChangeExtension(feed.File, ".xml"))).Root!.Elements(Atom + "entry")
            from pair in atom.Zip(GetItems(feed.Feed))
            select (Expected: DescribeAtom(pair.First), Item: DescribeItem(pair.Second))).ToList();

        Assert.Contains(credits, credit => credit.Expected.Contains("rights ", StringComparison.Ordinal));
        Assert.Contains(credits, credit => credit.Expected.Contains("contributor ", StringComparison.Ordinal));
        Assert.All(credits, credit => Assert.Equal(credit.Expected, credit.Item));
    }

    static string DescribeAtom(XElement entry) => string.Join('\n',
    [
        .. entry.Elements(Atom + "contributor").Select(person => $"contributor {person.Element(Atom + "name")?.Value} {person.Element(Atom + "uri")?.Value}"),
        .. entry.Elements(Atom + "link").Where(link => (string?)link.Attribute("hreflang") != (string?)entry.Attribute(XNamespace.Xml + "lang"))
            .Select(link => $"version {(string?)link.Attribute("hreflang")} {(string?)link.Attribute("href")}"),
        .. entry.Elements(Atom + "rights").Select(rights => $"rights {rights.Value}"),
        .. entry.Elements(Atom + "source").Select(source => $"source {source.Element(Atom + "title")?.Value} {source.Element(Atom + "id")?.Value} {source.Element(Atom + "updated")?.Value}"),
    ]);

    static string DescribeItem(JsonElement item)
    {
        if (!item.TryGetProperty("_provenance", out var provenance))
            return "";
        return string.Join('\n',
        [
            .. GetAll(provenance, "translators").Concat(GetAll(provenance, "reviewer")).Select(person => $"contributor {Find(person, "name")} {Find(person, "url")}"),
            .. GetAll(provenance, "versions").Select(version => $"version {Find(version, "language")} {Find(version, "url")}"),
            .. GetAll(provenance, "rights").Select(rights => $"rights {rights}"),
            .. GetAll(provenance, "source").Select(source => $"source {Find(source, "title")} {Find(source, "url")} {Find(source, "date_published")}"),
        ]);
    }

    static IEnumerable<JsonElement> GetAll(JsonElement element, string member) => !element.TryGetProperty(member, out var value)
        ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    static string? Find(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? value.GetString() : null;

    static IEnumerable<JsonElement> GetItems(JsonElement feed) => feed.GetProperty("items").EnumerateArray();

    static IEnumerable<JsonElement> GetAuthors(JsonElement element) =>
        element.TryGetProperty("authors", out var authors) ? authors.EnumerateArray() : [];

    static string Read(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    [GeneratedRegex("^<div lang=\"[a-z-]+\" dir=\"(rtl|ltr)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
