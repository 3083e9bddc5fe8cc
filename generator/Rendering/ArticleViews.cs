using System.Collections.Immutable;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Articles on their own pages.</summary>
sealed class ArticleViews(LinkedSite site, ItemViews items, CreditViews credits)
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
        credits.FindOriginal(article),
        CreditViews.FindSource(article),
        credits.FindMachineLabel(article),
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

    static ImmutableArray<CorrectionView> MakeCorrections(Article article) =>
        [.. article.Corrections
            .OrderBy(correction => correction.Date.Value)
            .Select(correction => new CorrectionView(correction.Date.Value.Date, DateView.FormatDatetime(correction.Date.Value), correction.Text.Value))];
}
