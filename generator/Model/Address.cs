using System.Buffers;
using Generator.Text;

namespace Generator.Model;

/// <summary>Where something stands in the site: a path from its root, <c>/fa/2025/08/نام/</c>, in NFC and not percent-encoded.</summary>
/// <remarks>A page ends with a slash and is written as <c>index.html</c> in that folder; anything else is a file.</remarks>
public readonly record struct Address(string Path) : IComparable<Address>
{
    // RFC 3986: unreserved characters, the slash, and the sub-delimiters that no template has to escape.
    static readonly SearchValues<char> Kept =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~!$()*+,;=:@");

    public bool IsPage => Path.EndsWith('/');

    /// <summary>Relative to the output folder: <c>fa/2025/08/نام/index.html</c>.</summary>
    public string OutputPath => IsPage ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The path as it stands in links: percent-encoded UTF-8 (rule S6).</summary>
    public string Href => Encode(Path);

    public string ToAbsolute(string baseUrl) => baseUrl + Href;

    /// <summary>The path to this address from another page, percent-encoded, naming <c>index.html</c> so that it works without a server.</summary>
    public string GetRelativeHref(Address from)
    {
        var here = from.Path.Split('/')[1..^1];
        var there = OutputPath.Split('/');
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && string.Equals(here[common], there[common], StringComparison.Ordinal))
            common++;
        var up = string.Concat(Enumerable.Repeat("../", here.Length - common));
        return up + Encode(string.Join('/', there[common..]));
    }

    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;

    /// <summary>Percent-encodes a path, or a key that is written like one.</summary>
    public static string Encode(string path) => PercentEncoding.Encode(path, Kept);
}
