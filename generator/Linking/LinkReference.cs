using System.Buffers;
using Generator.Languages.Unicode;
using Generator.Text;

namespace Generator.Linking;

/// <summary>A link of this site taken apart: a path, and a fragment as its heading's id has it.</summary>
/// <param name="Path">Decoded, in NFC; empty when the link stays on its page.</param>
/// <param name="Query">With its question mark, as written; empty when there is none.</param>
/// <param name="Fragment">Decoded, in NFC, without its number sign; null when there is none.</param>
readonly record struct LinkReference(string Path, string Query, string? Fragment)
{
    static readonly SearchValues<char> Allowed =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code).Except("\"<>\\^`{|}")]);

    public string Suffix => Escape(Query) + (Fragment is null ? "" : "#" + Escape(Fragment));

    public static LinkReference Parse(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Decode(target[(hash + 1)..]);
        var rest = hash < 0 ? target : target[..hash];
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? new(Decode(rest), "", fragment) : new(Decode(rest[..mark]), rest[mark..], fragment);
    }

    /// <summary>Percent-encodes what may not stand in an address; what is encoded already stays.</summary>
    public static string Escape(string url) => PercentEncoding.Encode(url, Allowed);

    static string Decode(string text) => Normalization.ToNfc(Uri.UnescapeDataString(text));
}
