using System.Net;
using System.Xml;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>An Atom feed (RFC 4287) a language: the newest articles in full text, with dates of the stories and never of the build.</summary>
static class Feeds
{
    const string Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Editions.Select(edition => new PlannedFile(
            Routes.Feed(Routes.Home(edition.Language)), () => XmlFile.Write(xml => WriteFeed(xml, renderer, edition))));

    static void WriteFeed(XmlWriter xml, SiteRenderer renderer, Edition edition)
    {
        var site = renderer.Site;
        var language = edition.Language;
        var view = renderer.Sites.Get(language);
        var newest = edition.Articles.Take(site.Config.FeedSize).ToList();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteElementString("title", Atom, language.MarkPlainText(view.Title));
        if (view.Description.Length > 0)
            xml.WriteElementString("subtitle", Atom, language.MarkPlainText(view.Description));
        xml.WriteElementString("id", Atom, GetId(site, language.Code));
        xml.WriteElementString("updated", Atom, FormatUpdated(site, newest));
        WriteLink(xml, "self", "application/atom+xml", null, Routes.Feed(Routes.Home(language)).ToAbsolute(site.BaseUrl));
        WriteLink(xml, "alternate", "text/html", language.Code, Routes.Home(language).ToAbsolute(site.BaseUrl));
        WriteAuthor(xml, site.Config.Publisher.Name.Find(language) ?? view.Title, null);
        foreach (var article in newest)
            WriteEntry(xml, renderer, article);
        xml.WriteEndElement();
    }

    static void WriteEntry(XmlWriter xml, SiteRenderer renderer, Article article)
    {
        var site = renderer.Site;
        var language = article.Language;
        var address = site.GetAddress(article);
        xml.WriteStartElement("entry", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Code);
        xml.WriteElementString("title", Atom, language.MarkPlainText(article.Title.Value));
        xml.WriteElementString("id", Atom, GetId(site, $"{article.StoryKey.Value}/{language.Code}"));
        xml.WriteElementString("published", Atom, DateView.FormatInstant(article.Date.Value));
        xml.WriteElementString("updated", Atom, DateView.FormatInstant(GetUpdated(site, article)));
        WriteLink(xml, "alternate", "text/html", language.Code, address.ToAbsolute(site.BaseUrl));
        foreach (var version in renderer.Items.Get(article).Translations)
            WriteLink(xml, "alternate", "text/html", version.Language.Code, version.Address.ToAbsolute(site.BaseUrl));
        foreach (var author in site.GetAuthors(article))
            WriteAuthor(xml, author.Name, author.Address.ToAbsolute(site.BaseUrl));
        foreach (var translator in site.GetTranslators(article))
            WritePerson(xml, "contributor", translator.Name, translator.Address.ToAbsolute(site.BaseUrl));
        if (renderer.Credits.FindReviewer(article) is { } reviewer)
            WritePerson(xml, "contributor", reviewer, null);
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
        xml.WriteString($"<div lang=\"{language.Code}\" dir=\"{language.Direction.ToHtml()}\">\n{MakeContent(renderer, article)}</div>");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Wherever the text goes, it says first that a machine translated it, and last what was put right in it.
    static string MakeContent(SiteRenderer renderer, Article article)
    {
        var label = renderer.Credits.FindMachineLabel(article) is { } text ? $"<p><em>{WebUtility.HtmlEncode(text)}</em></p>\n" : "";
        return label + renderer.Bodies.RenderAbsolute(article.Body) + string.Concat(MakeCorrections(renderer, article));
    }

    static IEnumerable<string> MakeCorrections(SiteRenderer renderer, Article article) =>
        from shown in renderer.Site.GetStory(article).GetCorrections(article)
        let date = shown.Correction.Date.Value.Date
        let language = shown.Version.Language
        select $"<p>{renderer.GetWord(article.Language, "corrections")}, {article.Language.FormatDate(date)}: "
            + $"<span lang=\"{language.Code}\" dir=\"{language.Direction.ToHtml()}\">{WebUtility.HtmlEncode(shown.Correction.Text.Value)}</span></p>\n";

    static void WriteCredit(XmlWriter xml, SourceCredit credit, Language language)
    {
        if (credit.Permission is not null || credit.Licence is not null)
            xml.WriteElementString("rights", Atom, language.MarkPlainText(string.Join(" · ", new[] { credit.Permission, credit.Licence }.OfType<string>())));
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

    // RFC 4151: made of the site's own host and of names that no change of address touches; a preview on another host has the same ids.
    static string GetId(LinkedSite site, string specific) => $"tag:{new Uri(site.Config.BaseUrl).Host},2000:{specific}";

    static PublicationTime GetUpdated(LinkedSite site, Article article) => site.GetStory(article).GetModified(article) ?? article.Date.Value;

    static string FormatUpdated(LinkedSite site, List<Article> newest) =>
        newest.Count == 0 ? "1970-01-01T00:00:00Z" : DateView.FormatInstant(newest.Max(article => GetUpdated(site, article)));
}
