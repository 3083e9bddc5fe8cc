using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A feed as JSON Feed 1.1, with the same ids, dates and texts as its Atom twin.</summary>
static class JsonFeed
{
    // "Unsafe" means within HTML, where a feed never stands: escaping each < of each text would make it a third longer.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <param name="page">The feed lies below it: below its own page, or a former one.</param>
    public static PlannedFile Plan(SiteRenderer renderer, Feed feed, Address page) => new(Routes.JsonFeed(page), () => Make(renderer, feed));

    static ReadOnlyMemory<byte>? Make(SiteRenderer renderer, Feed feed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, renderer, feed);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    static void Write(Utf8JsonWriter json, SiteRenderer renderer, Feed feed)
    {
        var site = renderer.Site;
        var language = feed.Language;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", language.MarkPlainText(feed.Title));
        if (feed.Description.Length > 0)
            json.WriteString("description", language.MarkPlainText(feed.Description));
        json.WriteString("home_page_url", feed.Page.ToAbsolute(site.BaseUrl));
        json.WriteString("feed_url", Routes.JsonFeed(feed.Page).ToAbsolute(site.BaseUrl));
        json.WriteString("language", language.Code);
        // The author of what is not signed, as in Atom.
        WriteAuthors(json, [(site.Config.Publisher.Name.Find(language) ?? renderer.Sites.Get(language).Title, null)]);
        json.WriteStartArray("items");
        foreach (var article in feed.Articles)
            WriteItem(json, renderer, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteItem(Utf8JsonWriter json, SiteRenderer renderer, Article article)
    {
        var site = renderer.Site;
        var language = article.Language;
        json.WriteStartObject();
        json.WriteString("id", FeedContents.GetId(site, article));
        json.WriteString("url", site.GetAddress(article).ToAbsolute(site.BaseUrl));
        if (article.Credit?.Url is { } source)
            json.WriteString("external_url", source.Value);
        json.WriteString("title", language.MarkPlainText(article.Title.Value));
        json.WriteString("content_html", FeedContents.MakeHtml(renderer, article));
        if (article.Summary is { } summary)
            json.WriteString("summary", language.MarkPlainText(summary.Value));
        if (renderer.Items.FindImage(article) is { } image)
            json.WriteString("image", image.Address.ToAbsolute(site.BaseUrl));
        json.WriteString("date_published", DateView.FormatInstant(article.Date.Value));
        json.WriteString("date_modified", DateView.FormatInstant(FeedContents.GetUpdated(site, article)));
        WriteAuthors(json, [.. site.GetAuthors(article).Select(author => (author.Name, author.Address.ToAbsolute(site.BaseUrl)))]);
        json.WriteStartArray("tags");
        foreach (var topic in site.GetTopics(article))
            json.WriteStringValue(topic.Name);
        json.WriteEndArray();
        json.WriteString("language", language.Code);
        JsonFeedProvenance.Write(json, renderer, article);
        json.WriteEndObject();
    }

    static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<(string Name, string? Url)> authors)
    {
        if (authors.Count == 0)
            return;
        json.WriteStartArray("authors");
        foreach (var (name, url) in authors)
            WritePerson(json, name, url);
        json.WriteEndArray();
    }

    /// <summary>Somebody as the format writes authors.</summary>
    internal static void WritePerson(Utf8JsonWriter json, string name, string? url)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        if (url is not null)
            json.WriteString("url", url);
        json.WriteEndObject();
    }
}
