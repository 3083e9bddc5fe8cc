using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>What site.yaml says.</summary>
/// <param name="BaseUrl">Scheme and host, and a path if the site lives below one; without a slash at its end.
/// The site's own, from which permanent ids are made; a preview may be built for another (LinkedSite.BaseUrl).</param>
/// <param name="Zone">Whose clock a time without an offset means.</param>
/// <param name="Languages">In the order of site.yaml; none of them is the default.</param>
public sealed record SiteConfig(
    LocalText Title,
    LocalText Description,
    string BaseUrl,
    PublisherZone Zone,
    Placed<string> Theme,
    ImmutableArray<Language> Languages,
    Publisher Publisher)
{
    public required SourceText Source { get; init; }

    public ImageService Images { get; init; }

    /// <summary>Full pages of a listing hold this many entries.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Proves to search engines that who announces new addresses to them (IndexNow) owns the site; null when nobody does.</summary>
    public string? IndexNowKey { get; init; }

    /// <summary>A feed holds this many of the newest entries.</summary>
    public int FeedSize { get; init; } = 20;
}
