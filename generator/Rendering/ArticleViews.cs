using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Articles on their own pages.</summary>
sealed class ArticleViews(LinkedSite site, ItemViews items, CreditViews credits)
{
    /// <param name="getHref">A link as the page writes it.</param>
    public ArticleView Make(Article article, Markup body, Func<Address, string> getHref) => new(
        article.Language.MarkUp(article.Title.Value),
        article.Language.MarkUp(article.Kicker),
        article.Language.MarkUp(article.Summary?.Value),
        GetKind(article),
        article.Date.Value.Date,
        DateView.FormatDatetime(article.Date.Value),
        DateView.FormatInstant(article.Date.Value),
        article.Updated is { } updated ? DateView.Of(updated.Value) : null,
        site.GetStory(article).GetModified(article) is { } modified ? DateView.FormatInstant(modified) : null,
        [.. site.GetAuthors(article).Select(ItemViews.Get)],
        [.. site.GetTranslators(article).Select(ItemViews.Get)],
        [.. site.GetTopics(article).Select(ItemViews.Get)],
        items.FindImage(article),
        credits.FindOriginal(article),
        site.GetStory(article).IsOutdated(article),
        CreditViews.FindSource(article),
        credits.FindMachineLabel(article, getHref),
        [.. site.GetStory(article).GetCorrections(article).Select(MakeCorrection)],
        body);

    /// <summary>As front matter writes it, for words and styles.</summary>
    public static string GetKind(Article article) => article.Kind.ToString().ToLowerInvariant();

    /// <summary>When and why an article was withdrawn; it has to be.</summary>
    public static CorrectionView MakeWithdrawal(Article article)
    {
        var (date, reason) = article.Withdrawn!; // Asked for withdrawn articles alone.
        return new(date.Value.Date, DateView.FormatDatetime(date.Value), article.Language.MarkUp(reason.Value), LanguageView.Of(article.Language));
    }

    public static CorrectionView MakeCorrection(StoryCorrection shown)
    {
        var date = shown.Correction.Date.Value;
        var language = shown.Version.Language;
        return new(date.Date, DateView.FormatDatetime(date), language.MarkUp(shown.Correction.Text.Value), LanguageView.Of(language));
    }
}
