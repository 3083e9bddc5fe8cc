namespace Generator.Languages.Bidi;

/// <summary>Joins what is one foreign text although words of the page's direction stand in it: «خروج از xAI» as a title on a German page.</summary>
/// <remarks>
/// Only where something shows the text's bounds, quotation marks or a link, and only on pages that run to the right: texts of
/// right-to-left scripts are full of Latin names, but Latin texts hold no words of the others.
/// </remarks>
static class Passages
{
    public static void Join(ReadOnlySpan<char> text, Span<TextClass> classes, PageSigns page, IReadOnlyList<Range> units)
    {
        if (page.Direction == Direction.RightToLeft)
            return;
        foreach (var unit in units)
            Join(text[unit], classes[unit]);
        for (var open = 0; open < text.Length; open++)
        {
            var close = IsMark(page, text[open]) ? text[(open + 1)..].IndexOfAny(page.Quotes) : -1;
            if (close < 0)
                continue;
            Join(text.Slice(open + 1, close), classes.Slice(open + 1, close));
            open += close + 1;
        }
    }

    static bool IsMark(PageSigns page, char c) => page.Quotes.Contains(c, StringComparison.Ordinal);

    static void Join(ReadOnlySpan<char> text, Span<TextClass> classes)
    {
        if (CountWords(text, classes, TextClass.Foreign) <= CountWords(text, classes, TextClass.Own))
            return;
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] switch
            {
                TextClass.Own => TextClass.Foreign,
                TextClass.OwnDigit => TextClass.ForeignDigit,
                var other => other,
            };
        }
    }

    static int CountWords(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, TextClass letters)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            words += classes[i] == letters && (i == 0 || classes[i - 1] != letters && classes[i - 1] is TextClass.Space or TextClass.Sign) ? 1 : 0;
        return words;
    }
}
