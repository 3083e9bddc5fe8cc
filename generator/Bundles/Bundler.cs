using System.Collections.Immutable;
using Generator.Bundles.Epub;
using Generator.Bundles.Zip;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Text;

namespace Generator.Bundles;

/// <summary>Makes the bundles of a span: the same articles give the same bytes, whenever and wherever.</summary>
public static class Bundler
{
    /// <summary>The years that are over and have articles, oldest first.</summary>
    public static ImmutableArray<BundleSpan> ListYears(LinkedSite site, DateOnly today) =>
    [
        .. site.Editions
            .SelectMany(edition => edition.Articles)
            .Select(article => new BundleSpan(article.Date.Value.Date.Year, null))
            .Distinct()
            .Where(year => year.IsOver(today))
            .Order(),
    ];

    public static bool HasArticles(LinkedSite site, BundleSpan span) => site.Editions.Any(edition => edition.Articles.Any(span.Contains));

    /// <summary>The bundles of a span that has articles; what goes wrong in templates is reported.</summary>
    public static IEnumerable<BundleFile> Make(LinkedSite site, BundleSpan span, BundleKinds kinds, BuildOptions options, Diagnostics diagnostics)
    {
        // Of this site, whatever host a mirror or preview is built for.
        var name = new Uri(site.Config.BaseUrl).Host;
        if (kinds.HasFlag(BundleKinds.Zip) && SpanPages.Render(site, span, options, diagnostics) is { } pages)
        {
            ImmutableArray<Article> articles = [.. site.Editions.SelectMany(edition => edition.Articles).Where(span.Contains)];
            yield return new BundleFile($"{name}-{span}.zip", StoredZip.Write(pages, GetModified(site, articles)), articles.Length);
        }
        if (!kinds.HasFlag(BundleKinds.Epub) || span.Month is not null || SiteRenderer.Prepare(site, options, diagnostics) is not { } renderer)
            yield break;
        foreach (var edition in site.Editions)
        {
            // A book is read from its beginning: oldest first.
            ImmutableArray<Article> articles = [.. edition.Articles.Where(span.Contains).Reverse()];
            if (!articles.IsEmpty)
            {
                var book = new Book(renderer, edition.Language, span, articles, GetModified(site, articles));
                yield return new BundleFile($"{name}-{edition.Language.Code}-{span}.epub", BookWriter.Write(book), articles.Length);
            }
        }
    }

    // The time of its newest content, never that of its making.
    static DateTimeOffset GetModified(LinkedSite site, ImmutableArray<Article> articles) =>
        articles.Max(article => (site.GetStory(article).GetModified(article) ?? article.Date.Value).Instant);
}
