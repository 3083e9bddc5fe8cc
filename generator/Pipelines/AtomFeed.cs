using System.Collections.Immutable;
using System.Xml;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A feed as Atom (RFC 4287) and its months as archived feeds (RFC 5005), with dates of the stories and never of the build.</summary>
static class AtomFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";
    const string Xhtml = "http://www.w3.org/1999/xhtml";
    const string History = "http://purl.org/syndication/history/1.0";

    /// <param name="page">The feed lies below it: below its own page, or a former one.</param>
    public static PlannedFile Plan(SiteRenderer renderer, Feed feed, Address page) =>
        new(Routes.Feed(page), () => XmlFile.Write(xml => Write(xml, renderer, feed, page)));

    static void Write(XmlWriter xml, SiteRenderer renderer, Feed feed, Address page)
    {
        xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{renderer.GetHref(Routes.Feed(page), Routes.FeedStyle)}\"");
        var site = renderer.Site;
        var language = feed.Language;
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteElementString("title", Atom, language.MarkPlainText(feed.Title));
        if (feed.Description.Length > 0)
            xml.WriteElementString("subtitle", Atom, language.MarkPlainText(feed.Description));
        xml.WriteElementString("id", Atom, feed.Id);
        xml.WriteElementString("updated", Atom, FormatUpdated(site, feed.Articles));
        WriteLink(xml, "self", "application/atom+xml", null, Routes.Feed(feed.Page).ToAbsolute(site.BaseUrl));
        WriteLink(xml, "alternate", "text/html", language.Code, feed.Page.ToAbsolute(site.BaseUrl));
        WriteHistory(xml, site, feed);
        WriteAuthor(xml, site.Config.Publisher.Name.Find(language) ?? renderer.Sites.Get(language).Title, null);
        // A theme need not have the word.
        if (language.FindWord("feed-explained") is { } explanation)
            WriteExplanation(xml, site, feed, explanation);
        foreach (var article in feed.Articles)
            WriteEntry(xml, renderer, article);
        xml.WriteEndElement();
    }

    // Markup that is foreign to Atom (RFC 4287, section 6), which feed readers pass over and browsers show.
    static void WriteExplanation(XmlWriter xml, LinkedSite site, Feed feed, string explanation)
    {
        xml.WriteStartElement("div", Xhtml);
        xml.WriteAttributeString("lang", feed.Language.Code);
        xml.WriteAttributeString("dir", feed.Language.Direction.ToHtml());
        xml.WriteElementString("p", Xhtml, explanation);
        xml.WriteStartElement("p", Xhtml);
        xml.WriteStartElement("a", Xhtml);
        xml.WriteAttributeString("href", feed.Page.ToAbsolute(site.BaseUrl));
        xml.WriteString(feed.Language.MarkPlainText(feed.Title));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // RFC 5005, section 4.
    static void WriteHistory(XmlWriter xml, LinkedSite site, Feed feed)
    {
        if (feed.IsClosed)
        {
            xml.WriteStartElement("fh", "archive", History);
            xml.WriteEndElement();
        }
        foreach (var (relation, address) in new[] { ("current", feed.Current), ("prev-archive", feed.Previous), ("next-archive", feed.Next) })
        {
            if (address is { } document)
                WriteLink(xml, relation, "application/atom+xml", null, Routes.Feed(document).ToAbsolute(site.BaseUrl));
        }
    }

    static void WriteEntry(XmlWriter xml, SiteRenderer renderer, Article article)
    {
        var site = renderer.Site;
        var language = article.Language;
        var address = site.GetAddress(article);
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteElementString("title", Atom, language.MarkPlainText(article.Title.Value));
        xml.WriteElementString("id", Atom, FeedContents.GetId(site, article));
        xml.WriteElementString("published", Atom, DateView.FormatInstant(article.Date.Value));
        xml.WriteElementString("updated", Atom, DateView.FormatInstant(FeedContents.GetUpdated(site, article)));
        WriteLink(xml, "alternate", "text/html", language.Code, address.ToAbsolute(site.BaseUrl));
        foreach (var version in renderer.Items.Get(article).Translations)
            WriteLink(xml, "alternate", "text/html", version.Language.Code, version.Address.ToAbsolute(site.BaseUrl));
        foreach (var author in site.GetAuthors(article))
            WriteAuthor(xml, author.Name, author.Address.ToAbsolute(site.BaseUrl));
        foreach (var translator in site.GetTranslators(article))
            WritePerson(xml, "contributor", translator.Name, translator.Address.ToAbsolute(site.BaseUrl));
        if (renderer.Credits.FindReviewer(article) is { } reviewer)
            WritePerson(xml, "contributor", reviewer.Name, reviewer.Address?.ToAbsolute(site.BaseUrl));
        foreach (var topic in site.GetTopics(article))
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", topic.Topic.Key.Value);
            xml.WriteAttributeString("label", topic.Name);
            xml.WriteEndElement();
        }
        if (article.Summary is { } summary)
            xml.WriteElementString("summary", Atom, language.MarkPlainText(summary.Value));
        if (article.Credit is { } credit)
            WriteCredit(xml, credit, language);
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(FeedContents.MakeHtml(renderer, article));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void WriteCredit(XmlWriter xml, SourceCredit credit, Language language)
    {
        if (FeedContents.FindRights(credit, language) is { } rights)
            xml.WriteElementString("rights", Atom, rights);
        xml.WriteStartElement("source", Atom);
        xml.WriteElementString("title", Atom, language.MarkPlainText(credit.Name.Value));
        if (credit.Url is { } url)
        {
            xml.WriteElementString("id", Atom, url.Value);
            WriteLink(xml, "alternate", "text/html", credit.Language, url.Value);
        }
        if (credit.Published is { } published)
            xml.WriteElementString("updated", Atom, DateView.FormatInstant(published));
        xml.WriteEndElement();
    }

    static void WriteLink(XmlWriter xml, string relation, string type, string? language, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        if (language is not null)
            xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    static void WriteAuthor(XmlWriter xml, string name, string? uri) => WritePerson(xml, "author", name, uri);

    static void WritePerson(XmlWriter xml, string role, string name, string? uri)
    {
        xml.WriteStartElement(role, Atom);
        xml.WriteElementString("name", Atom, name);
        if (uri is not null)
            xml.WriteElementString("uri", Atom, uri);
        xml.WriteEndElement();
    }

    static string FormatUpdated(LinkedSite site, ImmutableArray<Article> articles) =>
        articles.IsEmpty ? "1970-01-01T00:00:00Z" : DateView.FormatInstant(articles.Max(article => FeedContents.GetUpdated(site, article)));
}
