using Generator.Model;
using Generator.Text;

namespace Generator.Writing;

/// <summary>
/// Checks before anything is written that the language versions of a page name each other with one set of addresses, and that the
/// sitemaps, Open Graph and JSON-LD say the same.
/// </summary>
/// <remarks>Views and sitemaps are made from the same links and agree; what is found here is a template's mistake, said once a kind.</remarks>
public sealed class VersionCheck
{
    readonly Dictionary<string, PageHead> _byUrl = new(StringComparer.Ordinal);
    readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    readonly Diagnostics _diagnostics;

    VersionCheck(Diagnostics diagnostics) => _diagnostics = diagnostics;

    public static void Check(IReadOnlyList<OutputFile> files, Diagnostics diagnostics)
    {
        var check = new VersionCheck(diagnostics);
        var heads = files.Where(file => file.CopyOf is null && IsPage(file)).Select(PageHead.Read).ToList();
        foreach (var head in heads.Where(head => head.Url is not null))
            check._byUrl.TryAdd(head.Url!, head); // Those without were left out.
        foreach (var head in heads)
            check.Check(head);
        foreach (var sitemap in files.Where(file => file.CopyOf is null && file.Address.Path.StartsWith("/sitemap", StringComparison.Ordinal)))
            check.CheckSitemap(sitemap);
    }

    static bool IsPage(OutputFile file) => file.Address.IsPage || file.Address.Path.EndsWith(".html", StringComparison.Ordinal);

    void Check(PageHead head)
    {
        if (head.Versions.IsEmpty)
            return;
        if (head.Url is not { } url || !head.Versions.Names(url))
        {
            Report(nameof(Errors.VersionsWithoutSelf), () => Errors.VersionsWithoutSelf(OutputPlace.Get(head.Page, head.At)));
            return;
        }
        foreach (var other in head.Versions.Urls.Where(other => !string.Equals(other, url, StringComparison.Ordinal)))
        {
            if (!(_byUrl.TryGetValue(other, out var named) && named.Versions.Equals(head.Versions)))
                Report(nameof(Errors.VersionsDiffer), () => Errors.VersionsDiffer(OutputPlace.Get(head.Page, head.At), other));
        }
        var others = head.Versions.Urls.Count() - 1;
        if (head.Locales is { } locales && locales != others && head.Versions.Urls.Contains(url, StringComparer.Ordinal))
            Report(nameof(Errors.VersionsOpenGraph), () => Errors.VersionsOpenGraph(OutputPlace.Get(head.Page, head.At), locales, others));
        CheckInverse(head, url);
    }

    void CheckInverse(PageHead head, string url)
    {
        if (head.Original is { } original && !(_byUrl.TryGetValue(original, out var source) && source.Translations.Contains(url, StringComparer.Ordinal)))
            Report(nameof(Errors.VersionsNotInverse), () => Errors.VersionsNotInverse(OutputPlace.Get(head.Page, head.At), original));
        foreach (var translation in head.Translations)
        {
            if (!(_byUrl.TryGetValue(translation, out var target) && string.Equals(target.Original, url, StringComparison.Ordinal)))
                Report(nameof(Errors.VersionsNotInverse), () => Errors.VersionsNotInverse(OutputPlace.Get(head.Page, head.At), translation));
        }
    }

    void CheckSitemap(OutputFile sitemap)
    {
        var content = sitemap.Content.Span;
        var links = new LinkScanner(content);
        LinkAttribute? entry = null;
        var versions = new VersionSet();
        while (links.MoveNext())
        {
            if (!content[..links.Current.Start].EndsWith("<loc>"u8))
            {
                versions.Add(content, links.Current);
                continue;
            }
            CheckEntry(sitemap, entry, versions);
            (entry, versions) = (links.Current, new());
        }
        CheckEntry(sitemap, entry, versions);
    }

    // A theme may leave it to the sitemaps alone to name versions; entries of their index name none.
    void CheckEntry(OutputFile sitemap, LinkAttribute? entry, VersionSet versions)
    {
        if (entry is not { } at)
            return;
        var url = VersionSet.GetUrl(sitemap.Content.Span, at);
        if (_byUrl.TryGetValue(url, out var head) && !head.Versions.IsEmpty && !head.Versions.Equals(versions))
            Report(nameof(Errors.VersionsSitemap), () => Errors.VersionsSitemap(OutputPlace.Get(sitemap, at), url));
    }

    // Finding the place of a mistake costs a copy of its page.
    void Report(string kind, Func<Diagnostic> describe)
    {
        if (_reported.Add(kind))
            _diagnostics.Add(describe());
    }
}
