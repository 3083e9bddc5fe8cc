using System.Text.Json;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>
/// Where an article comes from, as an extension of JSON Feed: what Atom says by contributors, alternate links, rights and a source, for
/// which the format has no members of its own.
/// </summary>
static class JsonFeedProvenance
{
    // Extensions begin with an underscore; readers pass over those they do not know.
    const string Member = "_provenance";

    public static void Write(Utf8JsonWriter json, SiteRenderer renderer, Article article)
    {
        var site = renderer.Site;
        var translators = site.GetTranslators(article);
        var reviewer = renderer.Credits.FindReviewer(article);
        var versions = renderer.Items.Get(article).Translations;
        if (translators.IsEmpty && reviewer is null && versions.IsEmpty && article.Credit is null)
            return;
        json.WriteStartObject(Member);
        if (!translators.IsEmpty)
        {
            json.WriteStartArray("translators");
            foreach (var translator in translators)
                JsonFeed.WritePerson(json, translator.Name, translator.Address.ToAbsolute(site.BaseUrl));
            json.WriteEndArray();
        }
        if (reviewer is var (name, address))
        {
            json.WritePropertyName("reviewer");
            JsonFeed.WritePerson(json, name, address?.ToAbsolute(site.BaseUrl));
        }
        if (!versions.IsEmpty)
        {
            json.WriteStartArray("versions");
            foreach (var version in versions)
                WriteVersion(json, version.Address.ToAbsolute(site.BaseUrl), version.Language.Code);
            json.WriteEndArray();
        }
        if (article.Credit is { } credit)
            WriteCredit(json, credit, article);
        json.WriteEndObject();
    }

    static void WriteVersion(Utf8JsonWriter json, string url, string language)
    {
        json.WriteStartObject();
        json.WriteString("url", url);
        json.WriteString("language", language);
        json.WriteEndObject();
    }

    static void WriteCredit(Utf8JsonWriter json, SourceCredit credit, Article article)
    {
        if (FeedContents.FindRights(credit, article.Language) is { } rights)
            json.WriteString("rights", rights);
        json.WriteStartObject("source");
        json.WriteString("title", article.Language.MarkPlainText(credit.Name.Value));
        if (credit.Url is { } url)
            json.WriteString("url", url.Value);
        if (credit.Language is { } code)
            json.WriteString("language", code);
        if (credit.Published is { } published)
            json.WriteString("date_published", DateView.FormatInstant(published));
        json.WriteEndObject();
    }
}
