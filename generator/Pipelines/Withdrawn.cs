using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A dated notice at the address of every withdrawn article, in place of its text.</summary>
static class Withdrawn
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from article in edition.Withdrawn
        select renderer.PlanPage(edition.Language, renderer.Site.GetAddress(article), "withdrawn", () => Make(renderer, article));

    static WithdrawnPageView Make(SiteRenderer renderer, Article article) => new(
        renderer.Frames.MakeHidden(
            article.Language, renderer.Site.GetAddress(article), article.Title.Value, renderer.Items.GetVersions(article)),
        article.Language.MarkUp(article.Title.Value),
        ArticleViews.MakeWithdrawal(article));
}
