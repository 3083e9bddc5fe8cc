using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Model;

/// <summary>Reads an address that somebody wrote: an alias, a line of the ledger.</summary>
public static class WrittenAddress
{
    /// <summary>What file systems take as a name.</summary>
    const int MaxNameBytes = 255;

    const string Index = "/index.html";

    /// <returns>Null when it is no path of a site. A path without an ending is a page: servers that kept it without the slash answer for both.</returns>
    public static Address? Parse(string written)
    {
        var path = Normalization.ToNfc(Uri.UnescapeDataString(written.Trim()));
        if (path.Length < 2 || path[0] != '/' || path.EnumerateRunes().Any(IsForbidden))
            return null;
        var names = path.Trim('/').Split('/');
        if (names.Any(name => name is "" or "." or ".." || Encoding.UTF8.GetByteCount(name) > MaxNameBytes))
            return null;
        if (path.EndsWith(Index, StringComparison.Ordinal))
            path = path[..^(Index.Length - 1)];
        return new(path.EndsWith('/') || names[^1].Contains('.', StringComparison.Ordinal) ? path : path + "/");
    }

    // ? and # end a path; * and : are wildcards and placeholders in _redirects, where a blank ends a rule; Windows takes none of the rest.
    static bool IsForbidden(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is '?' or '#' or '*' or ':' or '\\' or '<' or '>' or '|' or '"';
}
