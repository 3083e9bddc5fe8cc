using System.Buffers;

namespace Generator.Reading;

/// <summary>Which addresses may stand in a page: what a browser could run, or read as another host than it shows, may not.</summary>
static class LinkRules
{
    static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    // Browsers skip some controls inside a scheme, and bidirectional ones show another address than they lead to.
    // U+200C and U+200D belong to Persian words and stay.
    static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Concat([0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff])
            .Concat(Enumerable.Range(0x202a, 5)).Concat(Enumerable.Range(0x2060, 10)).Select(code => (char)code)]);

    /// <summary>What is wrong with an address, the first that is found.</summary>
    public enum Fault
    {
        None,
        Hidden,
        Backslash,
        OtherHost,
        Scheme,
    }

    public static Fault FindFault(string target)
    {
        if (target.AsSpan().ContainsAny(Hidden))
            return Fault.Hidden;
        // Browsers read \ as /, so that \\host is another host.
        if (target.Contains('\\', StringComparison.Ordinal))
            return Fault.Backslash;
        if (target.AsSpan().TrimStart().StartsWith("//", StringComparison.Ordinal))
            return Fault.OtherHost;
        return FindScheme(target) is not { } scheme || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? Fault.None : Fault.Scheme;
    }

    /// <summary>What stands before the first colon, if that comes before any slash, question mark or hash; a path has none.</summary>
    public static string? FindScheme(string target)
    {
        var end = target.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && target[end] == ':' ? target[..end].Trim() : null;
    }

    public static bool IsWebAddress(string text) =>
        FindFault(text) == Fault.None && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.Host.Length > 0;
}
