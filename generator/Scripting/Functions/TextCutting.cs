namespace Generator.Scripting.Functions;

/// <summary>Cuts pieces out of a text, counted in UTF-16 units or in words.</summary>
static class TextCutting
{
    const string Ellipsis = "...";

    /// <param name="start">Counts from the end when negative; one that lies before the text eats up the length.</param>
    /// <param name="length">Null for the length of the text, so that everything after the start is kept.</param>
    public static string Slice(string text, int start, int? length)
    {
        if (start > text.Length)
            return "";
        // In 64 bits, so that no sum overflows.
        var from = start < 0 ? (long)start + text.Length : start;
        var to = Math.Min(from + (length ?? text.Length), text.Length);
        from = Math.Max(from, 0);
        return to <= from ? "" : text[(int)from..(int)to];
    }

    /// <summary>No longer than the length, the ellipsis included; shorter than the ellipsis it is the ellipsis alone.</summary>
    public static string Truncate(string text, int length, string? ellipsis)
    {
        if (text.Length <= length)
            return text;
        ellipsis ??= Ellipsis;
        return string.Concat(text.AsSpan(0, Math.Max(Math.Max(length, 0) - ellipsis.Length, 0)), ellipsis);
    }

    /// <summary>The first words with one blank between them, always with an ellipsis after them, even when nothing is cut.</summary>
    public static string TruncateWords(string text, int count)
    {
        if (text.Length == 0)
            return "";
        var result = new PooledText(stackalloc char[PooledText.StackLength]);
        var rest = text.AsSpan();
        // White space at the start or the end divides off an empty word, and that counts too.
        for (var words = 0; words < count; words++)
        {
            if (words > 0)
                result.Append(' ');
            var end = IndexOfWhiteSpace(rest);
            if (end < 0)
            {
                result.Append(rest);
                break;
            }
            result.Append(rest[..end]);
            rest = rest[end..].TrimStart();
        }
        result.Append(Ellipsis);
        return result.ToStringAndDispose();
    }

    static int IndexOfWhiteSpace(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }
        return -1;
    }

    /// <summary>Without its line ends.</summary>
    public static string StripLineEnds(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text
            : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
