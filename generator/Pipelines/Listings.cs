using System.Collections.Immutable;
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
    /// <param name="getPage">The address of the numbered page n, from 1.</param>
    public static IEnumerable<(Address Address, Func<ListingView> Make)> Plan(
        SiteRenderer renderer, ImmutableArray<Article> articles, LinkView front, Func<int, Address> getPage)
    {
        var size = renderer.Site.Config.PageSize;
        var full = Math.Max(articles.Length / size - 1, 0);
        var numbered = Enumerable.Range(1, full).Select(n => new NumberedPageView(getPage(n), n)).ToArray();
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
