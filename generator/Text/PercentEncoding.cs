using System.Buffers;
using System.Text;

namespace Generator.Text;

/// <summary>Writes what may not stand in an address as percent signs and hexadecimal digits of its UTF-8 bytes (RFC 3986).</summary>
public static class PercentEncoding
{
    const string Digits = "0123456789ABCDEF";

    /// <param name="kept">ASCII characters that stay; no other character does.</param>
    public static string Encode(string text, SearchValues<char> kept)
    {
        var start = text.AsSpan().IndexOfAnyExcept(kept);
        if (start < 0)
            return text;
        var encoded = new StringBuilder(text.Length * 3).Append(text, 0, start);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append('%').Append(Digits[b >> 4]).Append(Digits[b & 15]);
        }
        return encoded.ToString();
    }
}
