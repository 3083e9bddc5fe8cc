using System.Buffers;
using System.Globalization;
using System.Text;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Writes text so that HTML shows it as it is: <c>&lt; &gt; &amp; " '</c> as entities, and as numbers what .NET's encoder does so.</summary>
/// <remarks>
/// Those numbers are U+00A0 to U+00FF and everything beyond U+FFFF; Persian and most else stays. It is what Scriban writes, and
/// browsers show the same either way.
/// </remarks>
static class HtmlEscape
{
    /// <summary>The length of the longest entity, <c>&amp;#1114111;</c>.</summary>
    const int MaxEntity = 10;

    static readonly SearchValues<char> Escaped = SearchValues.Create(
    [
        '<', '>', '&', '"', '\'',
        .. Enumerable.Range(0xA0, 0x60).Select(c => (char)c),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    /// <returns>The same string when nothing is to be escaped.</returns>
    public static string Escape(string text)
    {
        var at = IndexOf(text);
        if (at < 0)
            return text;
        var escaped = new PooledText(stackalloc char[PooledText.StackLength]);
        var rest = text.AsSpan();
        Span<char> entity = stackalloc char[MaxEntity];
        for (; at >= 0; at = IndexOf(rest))
        {
            escaped.Append(rest[..at]);
            escaped.Append(GetEntity(rest[at..], entity, out var used));
            rest = rest[(at + used)..];
        }
        escaped.Append(rest);
        return escaped.ToStringAndDispose();
    }

    /// <summary>Writes to a page without a string between.</summary>
    public static void Write(ReadOnlySpan<char> text, Utf8Output output)
    {
        Span<char> entity = stackalloc char[MaxEntity];
        for (int at; (at = IndexOf(text)) >= 0;)
        {
            output.Write(text[..at]);
            output.Write(GetEntity(text[at..], entity, out var used));
            text = text[(at + used)..];
        }
        output.Write(text);
    }

    static int IndexOf(ReadOnlySpan<char> text) => text.IndexOfAny(Escaped);

    /// <summary>What stands for the character at the start of a text, and how many units of the text it stands for.</summary>
    static ReadOnlySpan<char> GetEntity(ReadOnlySpan<char> text, Span<char> buffer, out int used)
    {
        used = 1;
        switch (text[0])
        {
            case '<': return "&lt;";
            case '>': return "&gt;";
            case '&': return "&amp;";
            case '"': return "&quot;";
            case '\'': return "&#39;";
        }
        // Half of a surrogate pair is no character.
        if (Rune.DecodeFromUtf16(text, out var rune, out used) != OperationStatus.Done)
            return "\uFFFD";
        buffer.TryWrite(CultureInfo.InvariantCulture, $"&#{rune.Value};", out var written);
        return buffer[..written];
    }
}
