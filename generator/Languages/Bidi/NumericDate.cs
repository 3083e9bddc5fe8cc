namespace Generator.Languages.Bidi;

/// <summary>Knows a day written in ASCII digits: 2025-08-16, 2025/8/16, 16.08.2025.</summary>
static class NumericDate
{
    const int YearDigits = 4;
    const int MaxDayDigits = 2;

    /// <summary>How long the day is that stands there; 0 for none.</summary>
    public static int GetLength(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsAsciiDigit(text[at - 1]))
            return 0;
        Span<int> lengths = stackalloc int[3];
        var end = at;
        var separator = '\0';
        for (var part = 0; part < lengths.Length; part++)
        {
            if (part > 0)
            {
                if (end >= text.Length || text[end] is not ('-' or '/' or '.') || part == 2 && text[end] != separator)
                    return 0;
                separator = text[end++];
            }
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
                lengths[part]++;
            }
        }
        return IsDay(lengths) ? end - at : 0;
    }

    static bool IsDay(ReadOnlySpan<int> lengths) =>
        lengths[1] is > 0 and <= MaxDayDigits
        && (lengths[0] == YearDigits && lengths[2] is > 0 and <= MaxDayDigits || lengths[2] == YearDigits && lengths[0] is > 0 and <= MaxDayDigits);
}
