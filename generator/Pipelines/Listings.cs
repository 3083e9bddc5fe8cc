using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>
/// Cuts a list into pages counted from the oldest. A numbered page is full and never changes again; what is left over,
/// one to two pages' worth, is the list's front, so that the front is never nearly empty.
/// </summary>
static class Listings
{
    /// <param name="layout">A template of the theme's layouts/, without ending.</param>
    /// <param name="front">The list's own page, with its name.</param>
    /// <param name="getCounterparts">The list in the other languages.</param>
    public static IEnumerable<PlannedFile> Plan(
        SiteRenderer renderer,
        Language language,
        string layout,
        LinkView front,
        string? description,
        ImmutableArray<Article> articles,
        Func<ImmutableArray<Counterpart>> getCounterparts,
        Func<PageFrame, ListingView, PageView> makePage) =>
        Cut(renderer, articles, front).Select(page => renderer.PlanPage(language, page.Address, layout, () =>
        {
            var listing = page.Make();
            var versions = ItemViews.MakeVersions(getCounterparts());
            return makePage(MakeFrame(renderer, language, page.Address, front, description, versions, listing), listing);
        }));

    /// <summary>The frame of one page of a list. Only the front has versions: pages of two languages do not cut a list at the same places.</summary>
    static PageFrame MakeFrame(
        SiteRenderer renderer, Language language, Address address, LinkView front, string? description, ImmutableArray<VersionView> versions, ListingView listing)
    {
        if (listing.Number is not { } number)
            return renderer.Frames.Make(language, address, front.Title, description, versions, feedOf: front);
        var page = renderer.GetWord(language, "page-number").Replace("{number}", language.FormatNumber(number), StringComparison.Ordinal);
        return renderer.Frames.Make(
            language, address, $"{front.Title}, {page}", description, [.. versions.Select(version => version with { Exists = false })], feedOf: front);
    }

    static IEnumerable<(Address Address, Func<ListingView> Make)> Cut(SiteRenderer renderer, ImmutableArray<Article> articles, LinkView front)
    {
        var size = renderer.Site.Config.PageSize;
        var full = Math.Max(articles.Length / size - 1, 0);
        var numbered = Enumerable.Range(1, full).Select(n => new NumberedPageView(Routes.ListingPage(front.Address, n), n)).ToArray();
        yield return (front.Address, () => new ListingView(
            renderer.Items.Get(articles.Take(articles.Length - full * size)), null, [.. numbered.Reverse()], numbered.LastOrDefault(), null));
        foreach (var page in numbered)
        {
            yield return (page.Address, () => new ListingView(
                renderer.Items.Get(articles.Skip(articles.Length - page.Number * size).Take(size)),
                page.Number,
                [],
                page.Number > 1 ? numbered[page.Number - 2] : null,
                front));
        }
    }
}
