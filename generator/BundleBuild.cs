using System.Collections.Immutable;
using Generator.Bundles;
using Generator.Linking;
using Generator.Model;
using Generator.Text;

namespace Generator;

/// <summary>Makes bundles of what is closed in a site: its first two phases, and pages for readers who have nothing else at hand.</summary>
public sealed class BundleBuild
{
    readonly BuildOptions _options;
    readonly BuildResult _linked;
    readonly LinkedSite? _site;
    readonly Diagnostics _diagnostics = new();

    public BundleBuild(BuildOptions options)
    {
        _options = options;
        _linked = Build.Link(options);
        _site = _linked.Site;
    }

    public IReadOnlyList<Diagnostic> Diagnostics => [.. _linked.Diagnostics, .. _diagnostics.ToSorted()];

    /// <summary>Whether the site has mistakes, so that nothing can be made of it.</summary>
    public bool HasFailed => !_linked.Succeeded || _diagnostics.HasErrors || (_options.Strict && Diagnostics.Count > 0);

    /// <summary>The years that are over and have articles, oldest first.</summary>
    public ImmutableArray<BundleSpan> Years => _site is null ? [] : Bundler.ListYears(_site, Today);

    /// <summary>On the publisher's calendar.</summary>
    public DateOnly Today => _site is null ? default : _site.Config.Zone.GetDay(_options.Now);

    public bool HasArticles(BundleSpan span) => _site is not null && Bundler.HasArticles(_site, span);

    public IEnumerable<BundleFile> Make(BundleSpan span, BundleKinds kinds) => _site is null ? [] : Bundler.Make(_site, span, kinds, _options, _diagnostics);
}
