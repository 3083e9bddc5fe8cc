using System.Globalization;

namespace Generator.Searching;

/// <summary>Finds the words of a text. What a joint holds together is several words that are also one: <c>می‌شود</c>, <c>KI-Modell</c>, <c>x.ai</c>.</summary>
/// <remarks>The search page of a browser divides what is asked in the same way; <c>tests/Browser/SearchTests</c> compares the two.</remarks>
public static class SearchWords
{
    const string Letters = @"[\p{L}\p{M}\p{N}\u00ad\u200d\u2060]+";

    /// <summary>A word as a regular expression of JavaScript.</summary>
    public const string Pattern = $@"{Letters}(?:(?<=\p{{Nd}})[.,٫٬](?=\p{{Nd}}){Letters})*";

    /// <summary>Words with what joins them.</summary>
    public const string JoinedPattern = $@"{Pattern}(?:[\u200c\u2010\u2011\u05be'’._-]{Pattern})*";

    public static IEnumerable<SearchWord> Find(string text)
    {
        var end = -1;
        for (var start = 0; start < text.Length;)
        {
            var length = GetLength(text, start);
            if (length == 0)
            {
                start++;
                continue;
            }
            yield return new(start, length, end >= 0 && start == end + 1 && IsJoint(text[end]));
            start = end = start + length;
        }
    }

    static int GetLength(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsOfWord(text, end))
                end += char.IsHighSurrogate(text[end]) ? 2 : 1;
            // A number keeps its separators: ۱۲٫۵ and 1,234 are one word.
            else if (end > start && IsSeparator(text[end]) && char.IsDigit(text[end - 1]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))
                end++;
            else
                break;
        }
        return end - start;
    }

    // Soft hyphens and joiners belong to the word they stand in; U+200C parts it.
    static bool IsOfWord(string text, int at)
    {
        if (char.IsAscii(text[at]))
            return char.IsAsciiLetterOrDigit(text[at]);
        if (text[at] is '\u00ad' or '\u200d' or '\u2060')
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(text, at) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    static bool IsSeparator(char c) => c is '.' or ',' or '٫' or '٬';

    static bool IsJoint(char c) => c is '\u200c' or '-' or '\u2010' or '\u2011' or '\u05be' or '\'' or '’' or '.' or '_';
}
