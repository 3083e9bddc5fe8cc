using System.Collections.Immutable;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A page in the sitemap, with the same versions that its own head names.</summary>
/// <param name="Language">Which of the versions this entry is.</param>
sealed record SitemapEntry(ImmutableArray<AlternateView> Alternates, string Language, DateOnly? Modified)
{
    public string Location => Alternates.First(alternate => string.Equals(alternate.Hreflang, Language, StringComparison.Ordinal)).Href;
}
