using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Articles on their own pages.</summary>
sealed class ArticleViews(LinkedSite site, ItemViews items)
{
    public ArticleView Make(Article article, Markup body) => new(
        article.Title.Value,
        article.Kicker,
        article.Summary?.Value,
        GetKind(article),
        article.Date.Value.Date,
        DateView.FormatDatetime(article.Date.Value),
        DateView.FormatInstant(article.Date.Value),
        article.Updated is { } updated ? DateView.Of(updated.Value) : null,
        GetModified(article) is { } modified ? DateView.FormatInstant(modified) : null,
        [.. site.GetAuthors(article).Select(ItemViews.Get)],
        [.. site.GetTranslators(article).Select(ItemViews.Get)],
        [.. site.GetTopics(article).Select(ItemViews.Get)],
        items.FindImage(article),
        article.Credit is { } credit ? MakeSource(credit) : null,
        FindMachineLabel(article),
        MakeCorrections(article),
        body);

    /// <summary>As front matter writes it, for words and styles.</summary>
    public static string GetKind(Article article) => article.Kind.ToString().ToLowerInvariant();

    /// <summary>The latest of update and corrections; null when the article stands as published.</summary>
    public static PublicationTime? GetModified(Article article)
    {
        var times = article.Corrections.Select(correction => correction.Date.Value).ToList();
        if (article.Updated is { } updated)
            times.Add(updated.Value);
        return times.Count == 0 ? null : times.Max();
    }

    static SourceView MakeSource(SourceCredit credit) => new(
        credit.Name.Value,
        credit.Url?.Value,
        credit.Author,
        credit.Published is { } published ? DateView.Of(published) : null,
        credit.Licence,
        credit.Permission,
        credit.Archived?.Value);

    static ImmutableArray<CorrectionView> MakeCorrections(Article article) =>
        [.. article.Corrections
            .OrderBy(correction => correction.Date.Value)
            .Select(correction => new CorrectionView(correction.Date.Value.Date, DateView.FormatDatetime(correction.Date.Value), correction.Text.Value))];

    // A theme that has no words for it would hide that a machine translated: the words are required, see SiteWords.
    string? FindMachineLabel(Article article)
    {
        if (article.Translation is not { Kind: not TranslationKind.Human } translation)
            return null;
        var key = translation.Kind == TranslationKind.MachineReviewed ? "machine-reviewed" : "machine";
        var label = article.Language.FindWord(translation.Tool is null ? key + "-without-tool" : key) ?? key;
        return label
            .Replace("{tool}", translation.Tool, StringComparison.Ordinal)
            .Replace("{reviewer}", FindReviewer(translation, article.Language), StringComparison.Ordinal);
    }

    string? FindReviewer(Translation translation, Language language) =>
        translation.Reviewer is { } reviewer ? site.In(language).FindPerson(reviewer.Value)?.Name ?? reviewer.Value : null;
}
