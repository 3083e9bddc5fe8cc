using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads one version of a story: its front matter, what story.yaml adds, and its body.</summary>
sealed class ArticleReader(PublicationTimeReader times, Diagnostics diagnostics)
{
    const string What = "an article";

    readonly CreditReader _credits = new(times, diagnostics);
    readonly TranslationReader _translations = new(diagnostics);

    /// <param name="folder">Relative to the site's root.</param>
    /// <returns>Null when the file is not an article that could be shown; what is missing is then reported.</returns>
    public Article? Read(VersionFile version, string folder, StoryFile story)
    {
        if (SourceReader.Read(version.File, diagnostics) is not { } source
            || FrontMatterReader.Parse(source, What, diagnostics) is not { } parts)
            return null;
        var fields = parts.Fields;
        var head = fields.Place with { Length = 0 };
        var isDraft = fields.FindFlag("draft")?.Value ?? false;
        var title = isDraft ? TitleReader.Draft(fields, version.Key) : TitleReader.Require(fields, What, diagnostics);
        var date = FindDate(fields, head, story);
        var translators = fields.FindTexts("translators");
        var article = new Article
        {
            Source = source,
            FrontMatter = parts.Head,
            StoryKey = fields.FindText("story") ?? new Placed<string>(version.Key, source.GetPlace()),
            Folder = folder,
            Language = version.Language,
            Title = title.GetValueOrDefault(),
            Date = date.GetValueOrDefault(),
            Updated = FindUpdate(fields, date),
            Kicker = fields.FindText("kicker")?.Value,
            Summary = fields.FindText("summary"),
            Slug = fields.FindText("slug"),
            Kind = Choices.FindKind(fields, diagnostics) ?? story.Kind ?? ArticleKind.News,
            Topics = fields.Find("topics") is null ? story.Topics : fields.FindTexts("topics"),
            Authors = fields.FindTexts("authors"),
            Translators = translators,
            Original = FindOriginal(fields, version.Language),
            Translation = _translations.Find(fields, translators),
            Credit = _credits.FindSource(fields),
            Corrections = _credits.FindCorrections(fields, date),
            NotAffected = [.. fields.FindTexts("not-affected").Select(times.Read).OfType<Placed<PublicationTime>>()],
            Withdrawn = _credits.FindWithdrawal(fields, date),
            Image = FindImage(fields, version.Language, story.Image),
            Aliases = fields.FindTexts("aliases"),
            Draft = isDraft,
            Minor = fields.FindFlag("minor"),
            Body = MarkdownReader.Parse(parts.Body, version.Language, diagnostics),
        };
        fields.ReportUnknown();
        return title is null || date is null ? null : article;
    }

    Placed<PublicationTime>? FindDate(YamlFields fields, Place head, StoryFile story)
    {
        if (fields.Find("date") is not null)
            return FindTime(fields, "date");
        if (story.Date is null && !story.HasBadDate)
            fields.AddMissing("date", head);
        return story.Date;
    }

    Placed<PublicationTime>? FindUpdate(YamlFields fields, Placed<PublicationTime>? date)
    {
        var updated = FindTime(fields, "updated");
        if (updated is { } later && date is { } first && later.Value.Date < first.Value.Date)
            diagnostics.Add(Errors.DateOrder(later.Place, "updated", first.Value.Date));
        return updated;
    }

    Placed<PublicationTime>? FindTime(YamlFields fields, string field) =>
        fields.FindText(field) is { } written ? times.Read(written) : null;

    // Either a yes, which means this version, or the code of the version that was there first.
    static Placed<string>? FindOriginal(YamlFields fields, Language language) => fields.Find("original") switch
    {
        YamlScalar { IsPlain: true, Value: "true" } yes => new Placed<string>(language.Code, yes.Place),
        YamlScalar { IsPlain: true, Value: "false" } => null,
        _ => fields.FindText("original"),
    };

    ArticleImage? FindImage(YamlFields article, Language language, StoryImage? shared)
    {
        if (article.FindFields("image", "an image") is not { } fields)
            return FindSharedImage(language, shared);
        var source = shared is null ? fields.RequireText("src", fields.Place) : fields.FindText("src") ?? shared.Source;
        var alt = fields.FindText("alt")?.Value ?? shared?.Alt.Find(language);
        var caption = fields.FindText("caption")?.Value ?? shared?.Caption.Find(language);
        var credit = fields.FindText("credit")?.Value ?? shared?.Credit.Find(language);
        fields.ReportUnknown();
        if (source is not { } src)
            return null;
        if (string.IsNullOrWhiteSpace(alt))
            diagnostics.Add(Errors.ImageAlt(src.Place));
        return new ArticleImage(src, alt ?? "", caption, credit);
    }

    ArticleImage? FindSharedImage(Language language, StoryImage? shared)
    {
        if (shared is null)
            return null;
        var alt = shared.Alt.Find(language);
        if (string.IsNullOrWhiteSpace(alt))
            diagnostics.Add(Errors.ImageAltLanguage(shared.Source.Place, language.Code));
        return new ArticleImage(shared.Source, alt ?? "", shared.Caption.Find(language), shared.Credit.Find(language));
    }
}
