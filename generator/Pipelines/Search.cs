using System.Collections.Immutable;
using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;
using Generator.Searching;

namespace Generator.Pipelines;

/// <summary>A search page a language, and beside it the index that its script asks: words and pages, each in as many files as they need.</summary>
static class Search
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Theme.HasSearch && !renderer.IsExcerpt ? renderer.Site.Editions.SelectMany(edition => Plan(renderer, edition)) : [];

    static IEnumerable<PlannedFile> Plan(SiteRenderer renderer, Edition edition)
    {
        var language = edition.Language;
        var frame = renderer.Frames.Make(
            language, Routes.Search(language), renderer.GetWord(language, "search"), null, renderer.GetVersions(language, Routes.Search));
        yield return renderer.PlanPage(language, frame.Address, "search", () => new SearchPageView(frame));

        var found = SearchedPages.Get(renderer, edition).ToDictionary(page => page.Indexed.Path, StringComparer.Ordinal);
        var index = SearchIndex.Make(language, found.Values.Select(page => page.Indexed), SearchedPages.GetNames(renderer.Site));
        foreach (var file in IndexFiles.Divide(index, page => Render(renderer, frame, edition, found[page.Path])))
            yield return new PlannedFile(Routes.SearchFile(language, file.Name), file.Make);
    }

    static string? Render(SiteRenderer renderer, PageFrame frame, Edition edition, SearchedPage page) =>
        renderer.Render(edition.Language, "search-result", page.Show(frame)) is { } html ? Encoding.UTF8.GetString(html.Span).Trim() : null;
}
