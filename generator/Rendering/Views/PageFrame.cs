using System.Collections.Immutable;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>What the head of every page and its language links say, whatever the page is about.</summary>
/// <param name="Canonical">Absolute URL; null on pages that search engines must not keep.</param>
/// <param name="Alternates">The hreflang set: the same on every version of a page, itself included.</param>
/// <param name="Translations">One for each other language of the site.</param>
public sealed record PageFrame(
    Address Address,
    string DocumentTitle,
    string? Description,
    string? Robots,
    string? Canonical,
    ImmutableArray<AlternateView> Alternates,
    ImmutableArray<VersionView> Translations,
    ImmutableArray<FeedView> Feeds,
    OpenGraphView OpenGraph,
    Markup? JsonLd);
