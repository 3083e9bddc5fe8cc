using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Linking;

/// <summary>A link of this site taken apart: a path, and a fragment as its heading's id has it.</summary>
/// <param name="Path">Decoded, in NFC; empty when the link stays on its page.</param>
/// <param name="Query">With its question mark, as written; empty when there is none.</param>
/// <param name="Fragment">Decoded, in NFC, without its number sign; null when there is none.</param>
readonly record struct LinkReference(string Path, string Query, string? Fragment)
{
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
    public static string Escape(string url)
    {
        if (url.All(IsAllowed))
            return url;
        var text = new StringBuilder(url.Length * 3);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.IsAscii && IsAllowed((char)rune.Value))
            {
                text.Append((char)rune.Value);
                continue;
            }
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                text.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
        }
        return text.ToString();
    }

    static string Decode(string text) => Normalization.ToNfc(Uri.UnescapeDataString(text));

    static bool IsAllowed(char c) => c is > ' ' and < '\x7f' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}');
}
