using System.Xml;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;
using Generator.Text;

namespace Generator.Pipelines;

/// <summary>Sitemaps by language and year of the articles, one a language for the other pages, and their index.</summary>
static class Sitemaps
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The protocol's limit is 50,000 addresses and 50 MB: with long Persian addresses, percent-encoded and once for each
    /// version, 10,000 stay below both.</summary>
    const int MaxEntries = 10_000;

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        var files = renderer.Site.Editions.SelectMany(edition => GetFiles(renderer, edition)).SelectMany(file => Split(file, MaxEntries)).ToList();
        yield return new PlannedFile(Routes.SitemapIndex, () => XmlFile.Write(xml => WriteIndex(xml, renderer.Site, files)));
        foreach (var file in files)
            yield return new PlannedFile(file.Address, () => XmlFile.Write(xml => WriteFile(xml, file.Entries)));
    }

    static IEnumerable<SitemapFile> GetFiles(SiteRenderer renderer, Edition edition)
    {
        yield return new SitemapFile(Routes.Sitemap(edition.Language), [.. GetPages(renderer, edition)]);
        foreach (var year in edition.Articles.GroupBy(article => article.Date.Value.Date.Year))
        {
            yield return new SitemapFile(
                Routes.Sitemap(edition.Language, year.Key),
                [.. year.Select(article => MakeEntry(renderer, article))]);
        }
    }

    // Cut from the oldest entry, so that a full file never changes.
    internal static IEnumerable<SitemapFile> Split(SitemapFile file, int limit)
    {
        if (file.Entries.Count <= limit)
            return [file];
        return file.Entries.Reverse().Chunk(limit).Select((entries, index) => new SitemapFile(
            index == 0 ? file.Address : Routes.SitemapPart(file.Address, index + 1), [.. entries.Reverse()]));
    }

    // Lists carry no date: theirs would be that of the newest story, and each story would change this file too.
    static IEnumerable<SitemapEntry> GetPages(SiteRenderer renderer, Edition edition)
    {
        var language = edition.Language;
        foreach (var route in GetRoutes(renderer.Site))
            yield return new SitemapEntry(renderer.Frames.MakeAlternates(language, route(language), renderer.GetVersions(language, route)), language.Code, null);
        foreach (var topic in edition.Topics)
            yield return MakePageEntry(renderer, language, topic.Address, renderer.Site.GetCounterparts(topic));
        foreach (var person in edition.People)
            yield return MakePageEntry(renderer, language, person.Address, renderer.Site.GetCounterparts(person));
        foreach (var year in edition.Archives.SelectMany(archive => archive.Years))
        {
            yield return MakePageEntry(renderer, language, year.Address, renderer.Site.GetCounterparts(year));
            foreach (var month in year.Months)
                yield return MakePageEntry(renderer, language, month.Address, renderer.Site.GetCounterparts(month));
        }
        foreach (var page in edition.Pages)
            yield return MakePageEntry(renderer, language, renderer.Site.GetAddress(page), renderer.Site.GetCounterparts(page));
    }

    // Of the pages that every language has.
    static IEnumerable<Func<Language, Address>> GetRoutes(LinkedSite site) =>
    [
        Routes.Home,
        other => site.In(other).GregorianArchive.Address,
        Routes.Topics,
        Routes.People,
        Routes.Corrections,
        .. site.Theme.HasSearch ? [Routes.Search] : Array.Empty<Func<Language, Address>>(),
    ];

    static SitemapEntry MakePageEntry(SiteRenderer renderer, Language language, Address address, IEnumerable<Counterpart> counterparts) =>
        new(renderer.Frames.MakeAlternates(language, address, ItemViews.MakeVersions([.. counterparts])), language.Code, null);

    static SitemapEntry MakeEntry(SiteRenderer renderer, Article article)
    {
        var original = renderer.Site.GetAddress(renderer.Site.GetStory(article).Original);
        var alternates = renderer.Frames.MakeAlternates(
            article.Language, renderer.Site.GetAddress(article), renderer.Items.GetVersions(article), original);
        return new SitemapEntry(alternates, article.Language.Code, (renderer.Site.GetStory(article).GetModified(article) ?? article.Date.Value).Date);
    }

    static void WriteIndex(XmlWriter xml, LinkedSite site, List<SitemapFile> files)
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, file.Address.ToAbsolute(site.BaseUrl));
            if (file.Entries.Max(entry => entry.Modified) is { } modified)
                xml.WriteElementString("lastmod", Namespace, IsoDay.Format(modified));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteFile(XmlWriter xml, IReadOnlyList<SitemapEntry> entries)
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, entry.Location);
            if (entry.Modified is { } modified)
                xml.WriteElementString("lastmod", Namespace, IsoDay.Format(modified));
            foreach (var alternate in entry.Alternates)
                WriteAlternate(xml, alternate);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteAlternate(XmlWriter xml, AlternateView alternate)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", alternate.Hreflang);
        xml.WriteAttributeString("href", alternate.Href);
        xml.WriteEndElement();
    }
}
