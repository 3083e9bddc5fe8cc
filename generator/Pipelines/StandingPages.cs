using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>Pages outside the archive: about, policies.</summary>
static class StandingPages
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from page in edition.Pages
        select renderer.PlanPage(edition.Language, renderer.Site.GetAddress(page), "page", () => Make(renderer, page));

    static StandingPageView Make(SiteRenderer renderer, StandingPage page)
    {
        var address = renderer.Site.GetAddress(page);
        var versions = ItemViews.MakeVersions(
            renderer.Site.GetCounterparts(page), language => renderer.Site.In(language).FindPage(page.Key)?.Title.Value);
        return new StandingPageView(
            renderer.Frames.Make(page.Language, address, page.Title.Value, page.Summary, versions),
            page.Language.MarkUp(page.Title.Value),
            page.Language.MarkUp(page.Summary),
            renderer.RenderBody(page.Body, address));
    }
}
