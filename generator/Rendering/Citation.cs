using System.Collections.Immutable;
using System.Globalization;
using Generator.Linking;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>What a reference list says of an article, in plain text and in whatever script it was written in.</summary>
/// <param name="Key">Permanent: made of the story's key and the language, which no change of title or address touches.</param>
/// <param name="Container">The archive's title in the article's language.</param>
/// <param name="Url">Absolute.</param>
sealed record Citation(
    string Key,
    string Title,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Translators,
    string Container,
    string Publisher,
    DateOnly Date,
    string Language,
    string Url,
    string? Summary)
{
    public static Citation Make(LinkedSite site, SiteViews sites, Article article)
    {
        var title = sites.Get(article.Language).Title;
        return new(
            $"{article.StoryKey.Value.Replace('/', '-')}-{article.Language.Code}",
            OnOneLine(article.Title.Value),
            [.. site.GetAuthors(article).Select(author => author.Name)],
            [.. site.GetTranslators(article).Select(translator => translator.Name)],
            title,
            site.Config.Publisher.Name.Find(article.Language) ?? title,
            article.Date.Value.Date,
            article.Language.Code,
            site.GetAddress(article).ToAbsolute(site.BaseUrl),
            article.Summary is { } summary ? OnOneLine(summary.Value) : null);
    }

    /// <summary>With slashes, as RIS and <c>citation_publication_date</c> want it.</summary>
    public string SlashedDate => Date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);

    // A line break would end the field.
    static string OnOneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
