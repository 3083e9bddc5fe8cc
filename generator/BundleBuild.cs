using System.Collections.Immutable;
using Generator.Bundles;
using Generator.Linking;
using Generator.Model;
using Generator.Reading;
using Generator.Text;

namespace Generator;

/// <summary>Makes bundles of what is closed in a site: its first two phases, and pages for readers who have nothing else at hand.</summary>
public sealed class BundleBuild
{
    readonly BuildOptions _options;
    readonly Diagnostics _diagnostics = new();
    readonly LinkedSite? _site;

    public BundleBuild(BuildOptions options)
    {
        _options = options;
        if (SiteReader.Read(options, _diagnostics) is { } library)
            _site = SiteLinker.Link(library, options, _diagnostics);
    }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.ToSorted();

    /// <summary>Whether the site has mistakes, so that nothing can be made of it.</summary>
    public bool HasFailed => _site is null || _diagnostics.HasErrors || (_options.Strict && _diagnostics.Count > 0);

    /// <summary>The years that are over and have articles, oldest first.</summary>
    public ImmutableArray<BundleSpan> Years => _site is null ? [] : Bundler.ListYears(_site, Today);

    /// <summary>On the publisher's calendar.</summary>
    public DateOnly Today => _site is null ? default : _site.Config.Zone.GetDay(_options.Now);

    public bool HasArticles(BundleSpan span) => _site is not null && Bundler.HasArticles(_site, span);

    public IEnumerable<BundleFile> Make(BundleSpan span, BundleKinds kinds) => _site is null ? [] : Bundler.Make(_site, span, kinds, _options, _diagnostics);
}
