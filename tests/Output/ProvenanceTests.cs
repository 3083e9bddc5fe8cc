using System.Text.Json;
using System.Xml.Linq;

namespace Tests.Output;

/// <summary>Page, data for machines and feed of each article tell the same of where it comes from.</summary>
public abstract class ProvenanceTests(SampleSite site)
{
    public sealed class Shipped() : ProvenanceTests(SampleSite.Shared);

    public sealed class ArabicEnglish() : ProvenanceTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : ProvenanceTests(SampleSite.ThreeLanguages);

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    SampleSite Site => site;

    IEnumerable<(SamplePage Page, JsonElement Data)> Articles =>
        from page in Site.Pages
        where page.Kind == PageKind.Article
        select (page, JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement);

    [Fact]
    public void The_two_relations_of_a_translation_are_inverse_in_both_directions()
    {
        var articles = Articles.ToDictionary(article => GetText(article.Data, "@id"), article => article.Data, StringComparer.Ordinal);
        var forth = articles.SelectMany(article => Get(article.Value, "workTranslation").Select(other => (From: GetText(other, "@id"), To: article.Key)));
        var back = articles.SelectMany(article => Get(article.Value, "translationOfWork").Select(other => (From: article.Key, To: GetText(other, "@id"))));

        Assert.NotEmpty(back);
        Assert.Equal(forth.Order(), back.Order());
        Findings.AssertNone(
            from article in articles
            from other in Get(article.Value, "workTranslation").Concat(Get(article.Value, "translationOfWork"))
            where GetText(other, "inLanguage") != GetText(articles[GetText(other, "@id")], "inLanguage")
            select article.Key);
    }

    [Fact]
    public void A_translation_leads_to_its_original_in_the_box_of_credits()
    {
        Findings.AssertNone(
            from article in Articles
            from original in Get(article.Data, "translationOfWork")
            let link = article.Page.Document.QuerySelector(".credit-box dd a[hreflang]")
            where link?.GetAttribute("hreflang") != GetText(original, "inLanguage")
                || link.GetAttribute("lang") != GetText(original, "inLanguage")
                || SampleSite.FindAddress(SampleSite.BaseUrl + link.GetAttribute("href")) != SampleSite.FindAddress(GetText(original, "@id"))
            select article.Page.Path);
    }

    [Fact]
    public void A_machines_translation_says_so_on_the_page_and_for_machines()
    {
        var labelled = Articles.Where(article => article.Page.Document.QuerySelector(".notice") is not null).ToList();

        Assert.NotEmpty(labelled);
        Findings.AssertNone(
            from article in labelled
            where !GetText(article.Data, "creditText").Contains(article.Page.Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal)
            select article.Page.Path);
    }

    [Fact]
    public void Machines_are_told_the_topics_that_a_page_shows_and_their_other_names()
    {
        Findings.AssertNone(
            from article in Articles
            let shown = article.Page.Document.QuerySelectorAll(".tags a").Select(link => (link.TextContent, SampleSite.FindAddress(SampleSite.BaseUrl + link.GetAttribute("href"))))
            where !shown.SequenceEqual(Get(article.Data, "about").Select(topic => (GetText(topic, "name"), SampleSite.FindAddress(GetText(topic, "url")))))
            select article.Page.Path);
        Assert.Contains(Articles.SelectMany(article => Get(article.Data, "about")), topic => Get(topic, "alternateName").Any());
    }

    [Fact]
    public void A_feed_names_the_source_and_its_rights()
    {
        var entries = Site.Languages
            .SelectMany(language => XDocument.Parse(Site.Read($"/{language}/feed.xml")).Descendants(Atom + "entry"))
            .ToLookup(entry => SampleSite.FindAddress((string?)entry.Element(Atom + "link")?.Attribute("href")), StringComparer.Ordinal);
        var syndicated = Articles.Where(article => Get(article.Data, "isBasedOn").Any()).ToList();

        Assert.NotEmpty(syndicated);
        Findings.AssertNone(
            from article in syndicated
            from entry in entries[article.Page.Path]
            where entry.Element(Atom + "source")?.Element(Atom + "title") is null || entry.Element(Atom + "rights") is null
            select article.Page.Path);
    }

    static IEnumerable<JsonElement> Get(JsonElement data, string property) => !data.TryGetProperty(property, out var value)
        ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    static string GetText(JsonElement data, string property) => data.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
