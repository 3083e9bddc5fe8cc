using System.Net;
using System.Text;

namespace Generator.Writing;

/// <summary>The versions that a page or an entry of a sitemap names: absolute URLs by language code, <c>x-default</c> included.</summary>
sealed class VersionSet
{
    readonly SortedDictionary<string, string> _urls = new(StringComparer.Ordinal);

    public const string Default = "x-default";

    public bool IsEmpty => _urls.Count == 0;

    /// <summary>Without <c>x-default</c>, which is one of them or a page where readers choose.</summary>
    public IEnumerable<string> Urls => _urls.Where(version => version.Key != Default).Select(version => version.Value);

    /// <summary>Whether a page of this URL is a version or the default.</summary>
    public bool Names(string url) => _urls.ContainsValue(url);

    public bool Equals(VersionSet other) => _urls.SequenceEqual(other._urls);

    /// <summary>Adds what an address says if it stands in <c>&lt;link rel=alternate hreflang&gt;</c> or its twin in a sitemap.</summary>
    public void Add(ReadOnlySpan<byte> file, LinkAttribute href)
    {
        var open = file[..href.Start].LastIndexOf((byte)'<');
        var close = file[href.Start..].IndexOf((byte)'>');
        var tag = file[open..(href.Start + close)];
        if (tag.IndexOf("link "u8) is 1 or 7 && FindValue(tag, "rel"u8).SequenceEqual("alternate"u8) && FindValue(tag, "hreflang"u8) is { IsEmpty: false } code)
            _urls[Encoding.UTF8.GetString(code)] = GetUrl(file, href);
    }

    public static string GetUrl(ReadOnlySpan<byte> file, LinkAttribute href) =>
        WebUtility.HtmlDecode(Encoding.UTF8.GetString(file.Slice(href.Start, href.Length)));

    public static bool IsCanonical(ReadOnlySpan<byte> file, LinkAttribute href) =>
        FindValue(file[file[..href.Start].LastIndexOf((byte)'<')..href.Start], "rel"u8).SequenceEqual("canonical"u8);

    // The value of an attribute that is written name="value".
    static ReadOnlySpan<byte> FindValue(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name)
    {
        for (var at = tag.IndexOf(name); at >= 0;)
        {
            var value = tag[(at + name.Length)..];
            if (at > 0 && tag[at - 1] is (byte)' ' or (byte)'\n' && value.StartsWith("=\""u8))
            {
                value = value[2..];
                return value[..Math.Max(0, value.IndexOf((byte)'"'))];
            }
            var next = value.IndexOf(name);
            at = next < 0 ? -1 : at + name.Length + next;
        }
        return [];
    }
}
