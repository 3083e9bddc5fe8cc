using System.Buffers;
using System.Text;

namespace Generator.Scripting.Functions;

/// <summary>Writes what may not stand in an address as percent signs and hexadecimal digits of its UTF-8 bytes (RFC 3986).</summary>
static class PercentEncoding
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string Reserved = ":/?#[]@!$&'()*+,;=";

    static readonly SearchValues<char> InComponent = SearchValues.Create(Unreserved);
    static readonly SearchValues<char> InAddress = SearchValues.Create(Unreserved + Reserved);

    /// <summary>For a piece of an address, such as the value of a query: nothing in it divides the address.</summary>
    public static string EncodeComponent(string text) => Encode(text, InComponent);

    /// <summary>For a whole address: what divides it stays. A percent sign is encoded, so this is not done twice.</summary>
    public static string EncodeAddress(string text) => Encode(text, InAddress);

    static string Encode(string text, SearchValues<char> kept)
    {
        var start = text.AsSpan().IndexOfAnyExcept(kept);
        if (start < 0)
            return text;
        var encoded = new PooledText(stackalloc char[PooledText.StackLength]);
        encoded.Append(text.AsSpan(0, start));
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if (rune.IsAscii && kept.Contains((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append(['%', ToHex(b >> 4), ToHex(b & 15)]);
        }
        return encoded.ToStringAndDispose();
    }

    static char ToHex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
}
