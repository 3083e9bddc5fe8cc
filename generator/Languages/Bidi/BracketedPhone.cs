namespace Generator.Languages.Bidi;

/// <summary>Knows a telephone number that begins with its area code in brackets: (030) 123456, (+49) 30 123456, (212) 555-0123.</summary>
static class BracketedPhone
{
    const int MostDigitsOfCode = 5;
    const int LeastDigits = 5;

    /// <summary>How long the number is whose bracket opens there; 0 for none.</summary>
    public static int GetLength(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '(' || text[at..].IndexOf(')') is not (> 0 and var close))
            return 0;
        var code = text.Slice(at + 1, close - 1);
        var isInternational = code is ['+', ..];
        if (isInternational)
            code = code[1..];
        if (code.IsEmpty || code.Length > MostDigitsOfCode || code.ContainsAnyExceptInRange('0', '9'))
            return 0;
        var start = at + close + 1;
        if (start < text.Length && text[start] == ' ')
            start++;
        var end = SkipGroups(text, start, out var digits);
        // (2025) 12345 may be a year and a number: a nought, a plus or a hyphen tells the telephone.
        var isPhone = isInternational || code is ['0', ..] || text[start..end].Contains('-');
        return isPhone && digits >= LeastDigits && NumericDate.GetLength(text, start) == 0 ? end - at : 0;
    }

    // Groups of digits with one blank or sign between them.
    static int SkipGroups(ReadOnlySpan<char> text, int start, out int digits)
    {
        digits = 0;
        var end = start;
        for (var at = start; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits++;
                end = at + 1;
            }
            else if (at != end || text[at] is not (' ' or '-' or '/'))
            {
                break;
            }
        }
        return end;
    }
}
