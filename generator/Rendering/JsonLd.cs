using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>An article as schema.org data for machines (contracts, section 3).</summary>
sealed class JsonLd(LinkedSite site, SiteViews sites, CreditViews credits)
{
    // The encoder leaves letters of every script as they are but escapes what could end a script element.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public Markup Make(Article article, ImageView? image)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, article, image);
        return new Markup(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    void Write(Utf8JsonWriter json, Article article, ImageView? image)
    {
        var story = site.GetStory(article);
        var url = GetUrl(article);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", GetType(article.Kind));
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        json.WriteString("headline", article.Title.Value);
        if (article.Summary is { } summary)
            json.WriteString("description", summary.Value);
        if (image is not null)
            json.WriteString("image", image.Address.ToAbsolute(site.BaseUrl));
        json.WriteString("datePublished", DateView.FormatInstant(article.Date.Value));
        json.WriteString("dateModified", DateView.FormatInstant(story.GetModified(article) ?? article.Date.Value));
        json.WriteString("inLanguage", article.Language.Code);
        json.WriteBoolean("isAccessibleForFree", true);
        WritePeople(json, "author", [.. site.GetAuthors(article)]);
        WritePeople(json, "translator", [.. site.GetTranslators(article)]);
        WriteTopics(json, site.GetTopics(article));
        WritePublisher(json, article.Language);
        WriteTranslations(json, article, story);
        WriteCredit(json, article);
        WriteCorrections(json, story.GetCorrections(article));
        json.WriteEndObject();
    }

    static string GetType(ArticleKind kind) => kind switch
    {
        ArticleKind.Analysis => "AnalysisNewsArticle",
        ArticleKind.Document => "Article",
        _ => "NewsArticle",
    };

    void WritePeople(Utf8JsonWriter json, string property, IReadOnlyList<PersonListing> people)
    {
        if (people.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var person in people)
            WriteNamed(json, "Person", person.Name, person.OtherNames, person.Address);
        json.WriteEndArray();
    }

    void WriteTopics(Utf8JsonWriter json, ImmutableArray<TopicListing> topics)
    {
        if (topics.IsEmpty)
            return;
        json.WriteStartArray("about");
        foreach (var topic in topics)
            WriteNamed(json, GetType(topic.Topic.Subject), topic.Name, topic.OtherNames, topic.Address);
        json.WriteEndArray();
    }

    static string GetType(NameKind subject) => subject switch
    {
        NameKind.Person => "Person",
        NameKind.Place => "Place",
        _ => "Thing",
    };

    void WriteNamed(Utf8JsonWriter json, string type, string name, IEnumerable<NameForm> others, Address address)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
        WriteTexts(json, "alternateName", others.Select(other => other.Text.Value));
        json.WriteString("url", address.ToAbsolute(site.BaseUrl));
        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        if (texts.ToList() is not [_, ..] values)
            return;
        json.WriteStartArray(property);
        foreach (var text in values)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    void WritePublisher(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "NewsMediaOrganization");
        json.WriteString("name", site.Config.Publisher.Name.Find(language) ?? sites.Get(language).Title);
        json.WriteString("url", Routes.Home(language).ToAbsolute(site.BaseUrl));
        json.WriteString("correctionsPolicy", Routes.Corrections(language).ToAbsolute(site.BaseUrl));
        json.WriteEndObject();
    }

    // The two relations are inverse: what one version calls its translation calls it the work it translates.
    void WriteTranslations(Utf8JsonWriter json, Article article, Story story)
    {
        var translations = story.Versions.Where(other => ReferenceEquals(story.FindOriginalOf(other), article)).ToList();
        if (translations.Count > 0)
        {
            json.WriteStartArray("workTranslation");
            foreach (var translation in translations)
                WriteReference(json, translation);
            json.WriteEndArray();
        }
        if (story.FindOriginalOf(article) is { } original)
        {
            json.WritePropertyName("translationOfWork");
            WriteReference(json, original);
        }
    }

    void WriteReference(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@type", GetType(article.Kind));
        json.WriteString("@id", GetUrl(article));
        json.WriteString("inLanguage", article.Language.Code);
        json.WriteEndObject();
    }

    void WriteCredit(Utf8JsonWriter json, Article article)
    {
        var credit = article.Credit;
        var source = credit?.Permission is { } permission ? $"{credit.Name.Value}: {permission}" : credit?.Name.Value;
        string?[] texts = [source, credits.FindMachineLabel(article)];
        if (texts.OfType<string>().ToList() is [_, ..] said)
            json.WriteString("creditText", string.Join(" · ", said));
        WriteReviewer(json, article);
        if (credit?.Url is { } url)
            json.WriteString("isBasedOn", url.Value);
        if (credit?.Archived is { } archived)
            json.WriteString("archivedAt", archived.Value);
        if (credit?.Licence is { } licence)
            json.WriteString(Uri.IsWellFormedUriString(licence, UriKind.Absolute) ? "license" : "copyrightNotice", licence);
    }

    // schema.org has no word for who reviews a machine's translation; a contributor is anybody with a part in the work.
    void WriteReviewer(Utf8JsonWriter json, Article article)
    {
        if (credits.FindReviewer(article) is not { } reviewer)
            return;
        json.WriteStartObject("contributor");
        json.WriteString("@type", "Person");
        json.WriteString("name", reviewer.Name);
        if (reviewer.Address is { } address)
            json.WriteString("url", address.ToAbsolute(site.BaseUrl));
        json.WriteEndObject();
    }

    static void WriteCorrections(Utf8JsonWriter json, ImmutableArray<StoryCorrection> corrections)
    {
        if (corrections.IsEmpty)
            return;
        json.WriteStartArray("correction");
        foreach (var (correction, version) in corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", DateView.FormatInstant(correction.Date.Value));
            json.WriteString("text", correction.Text.Value);
            json.WriteString("inLanguage", version.Language.Code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    string GetUrl(Article article) => site.GetAddress(article).ToAbsolute(site.BaseUrl);
}
