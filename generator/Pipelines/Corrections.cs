using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A page a language that collects what was put right or withdrawn in it, newest first.</summary>
static class Corrections
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Editions.Select(edition => renderer.PlanPage(
            edition.Language, Routes.Corrections(edition.Language), "corrections", () => Make(renderer, edition)));

    static CorrectionsPageView Make(SiteRenderer renderer, Edition edition)
    {
        var address = Routes.Corrections(edition.Language);
        var title = renderer.GetWord(edition.Language, "corrections");
        var corrections =
            from article in edition.Articles
            from shown in renderer.Site.GetStory(article).GetCorrections(article)
            select new CorrectionEntryView(renderer.Items.Get(article), ArticleViews.MakeCorrection(shown), IsWithdrawal: false);
        var withdrawals =
            from article in edition.Withdrawn
            select new CorrectionEntryView(renderer.Items.Get(article), ArticleViews.MakeWithdrawal(article), IsWithdrawal: true);
        return new CorrectionsPageView(
            renderer.Frames.Make(edition.Language, address, title, null, renderer.GetVersions(edition.Language, Routes.Corrections)),
            [.. corrections.Concat(withdrawals).OrderByDescending(entry => entry.Correction.Date).ThenBy(entry => entry.Article.Address.Path, StringComparer.Ordinal)]);
    }
}
