using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>What readers see at an address where nothing stands: a page a language, and one for addresses of none.</summary>
static class NotFound
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        yield return Plan(renderer, renderer.Site.Editions[0], Routes.NotFound);
        foreach (var edition in renderer.Site.Editions)
            yield return Plan(renderer, edition, Routes.NotFoundIn(edition.Language));
    }

    static PlannedFile Plan(SiteRenderer renderer, Edition edition, Address address) =>
        renderer.PlanPage(edition.Language, address, "not-found", () => new NotFoundPageView(renderer.Frames.MakeHidden(
            edition.Language,
            address,
            renderer.GetWord(edition.Language, "not-found"),
            renderer.GetVersions(edition.Language, Routes.NotFoundIn))));
}
