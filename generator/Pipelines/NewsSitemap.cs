using System.Xml;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>What Google News asks for: the articles of the last two days before the build's clock, in all languages.</summary>
/// <remarks>The only file that a later clock alone can change, but for articles whose day has come.</remarks>
static class NewsSitemap
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    const int MaxEntries = 1000;

    static readonly TimeSpan Age = TimeSpan.FromDays(2);

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        yield return new PlannedFile(Routes.NewsSitemap, () => XmlFile.Write(xml => Write(xml, renderer)));
    }

    static IEnumerable<Article> GetNews(SiteRenderer renderer) => renderer.Site.Editions
        .SelectMany(edition => edition.Articles)
        .Where(article => article.Date.Value.Instant <= renderer.Now && article.Date.Value.Instant > renderer.Now - Age)
        .OrderByDescending(article => article.Date.Value.Instant)
        .Take(MaxEntries);

    static void Write(XmlWriter xml, SiteRenderer renderer)
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "news", null, News);
        foreach (var article in GetNews(renderer))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, renderer.Site.GetAddress(article).ToAbsolute(renderer.Site.BaseUrl));
            xml.WriteStartElement("news", "news", News);
            xml.WriteStartElement("news", "publication", News);
            xml.WriteElementString("news", "name", News, renderer.Sites.Get(article.Language).Title);
            xml.WriteElementString("news", "language", News, article.Language.Code);
            xml.WriteEndElement();
            xml.WriteElementString("news", "publication_date", News, DateView.FormatInstant(article.Date.Value));
            xml.WriteElementString("news", "title", News, article.Language.MarkPlainText(article.Title.Value));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
