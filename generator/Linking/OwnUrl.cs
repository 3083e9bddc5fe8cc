using System.Buffers;
using System.Collections.Immutable;

namespace Generator.Linking;

/// <summary>Tells a full URL that leads back to this site from one that leads away.</summary>
static class OwnUrl
{
    static readonly SearchValues<char> Scheme =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <returns>The path of the site that a URL means, beginning with a slash; null for anything else.</returns>
    public static string? FindPath(string url, ImmutableArray<string> ownUrls)
    {
        foreach (var own in ownUrls)
        {
            var rest = WithoutScheme(url);
            var site = WithoutScheme(own);
            if (rest is null || site is null || !rest.StartsWith(site, StringComparison.OrdinalIgnoreCase))
                continue;
            var path = rest[site.Length..];
            if (path.Length == 0 || path[0] is '?' or '#')
                return "/" + path;
            if (path[0] == '/')
                return path;
        }
        return null;
    }

    /// <summary>RFC 3986: a letter, then letters, digits, + - . up to a colon.</summary>
    public static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).ContainsAnyExcept(Scheme) is false;
    }

    static string? WithoutScheme(string url)
    {
        var separator = url.IndexOf("://", StringComparison.Ordinal);
        return separator is 4 or 5 && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url[(separator + 3)..] : null;
    }
}
