using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>The site as seen from one language: the global <c>site</c> of every template.</summary>
/// <param name="IsRelative">Pages may be opened from a disk, where browsers refuse what asks for <c>crossorigin</c>.</param>
/// <param name="Search">Null where the theme has no search page.</param>
/// <param name="StandingPages">About, policies and the like, in order of their keys.</param>
public sealed record SiteView(
    string Title,
    string Description,
    string BaseUrl,
    bool IsRelative,
    LanguageView Language,
    ImmutableArray<LanguageView> Languages,
    LinkView Home,
    LinkView Archive,
    LinkView Topics,
    LinkView People,
    LinkView Corrections,
    LinkView? Search,
    LinkView Feed,
    ImmutableArray<LinkView> StandingPages);
