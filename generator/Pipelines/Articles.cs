using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A page for every version of every story.</summary>
static class Articles
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from article in edition.Articles
        select renderer.PlanPage(edition.Language, renderer.Site.GetAddress(article), "article", () => Make(renderer, article));

    static ArticlePageView Make(SiteRenderer renderer, Article article)
    {
        var address = renderer.Site.GetAddress(article);
        var neighbours = renderer.Site.GetNeighbours(article);
        var image = renderer.Items.FindImage(article);
        var frame = renderer.Frames.Make(
            article.Language,
            address,
            article.Title.Value,
            article.Summary?.Value,
            renderer.Items.GetVersions(article),
            renderer.Site.GetAddress(renderer.Site.GetStory(article).Original),
            "article",
            image,
            renderer.JsonLd.Make(article, image));
        return new ArticlePageView(
            frame,
            renderer.Articles.Make(article, renderer.RenderBody(article), target => renderer.GetHref(address, target)),
            renderer.Citations.Make(article),
            [.. renderer.Site.GetParallels(article).Select(text => new ParallelLinkView(text.Address, LanguageView.Of(text.Other.Language)))],
            neighbours.Older is { } older ? renderer.Items.Get(older) : null,
            neighbours.Newer is { } newer ? renderer.Items.Get(newer) : null,
            renderer.Items.Get(renderer.Site.GetRelated(article)));
    }
}
