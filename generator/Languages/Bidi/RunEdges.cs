using System.Buffers;

namespace Generator.Languages.Bidi;

/// <summary>Adds to a run the signs that hang on it without a blank: the @ of @name, the ++ of C++, quotation marks that are not the page's.</summary>
static class RunEdges
{
    const string Quotes = "\"“”„‟«»‹›'‘’‚";

    static readonly SearchValues<char> Leading = SearchValues.Create("@#+-−.$€£¥~/\\_%&*=<^§№±");
    static readonly SearchValues<char> Trailing = SearchValues.Create("+-−#%‰°™®©*/\\_=&~$€£>^′″٪");

    // Between a word of the page and a foreign one they belong to the page: «سایت-xAI».
    static readonly SearchValues<char> Connectors = SearchValues.Create("-−/\\_=&~.");

    /// <param name="from">How far left the run may grow.</param>
    public static (int Start, int End) Widen(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, int from, int start, int end)
    {
        start = FindStart(text, classes, from, start);
        end = FindEnd(text, classes, start, end);
        return WidenToQuotes(text, classes, from, start, end);
    }

    static int FindStart(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, int from, int start)
    {
        var at = start;
        // A digit of the page's within a word is the word's: ۵G.
        while (at > from && classes[at - 1] == TextClass.OwnDigit)
            at--;
        start = at;
        while (at > from && classes[at - 1] == TextClass.Sign && Leading.Contains(text[at - 1]))
            at--;
        return at > 0 && at < start && classes[at - 1] is TextClass.Own or TextClass.OwnDigit ? start : at;
    }

    static int FindEnd(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, int start, int end)
    {
        var at = end;
        while (at < text.Length && classes[at] == TextClass.OwnDigit)
            at++;
        end = at;
        while (at < text.Length)
        {
            if (classes[at] == TextClass.Sign && Trailing.Contains(text[at]))
                at++;
            else if (text[at..] is ['(', ')', ..] or ['[', ']', ..] or ['{', '}', ..])
                at += 2;
            else
                break;
        }
        if (at < text.Length && classes[at] is TextClass.Own or TextClass.OwnDigit)
        {
            while (at > end && Connectors.Contains(text[at - 1]))
                at--;
        }
        return at == end && IsAbbreviation(text[start..end]) && at < text.Length && text[at] == '.' ? at + 1 : at;
    }

    // "U.S", "e.g": the last full stop is as much part of it as the first.
    static bool IsAbbreviation(ReadOnlySpan<char> run) => run is [.., var before, '.', var last] && char.IsLetter(before) && char.IsLetter(last);

    static (int Start, int End) WidenToQuotes(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, int from, int start, int end)
    {
        var opens = start > from && IsQuote(text, classes, start - 1);
        var closing = end < text.Length && text[end] is '.' or ',' or '!' or '?' or '…' ? end + 1 : end;
        var closes = closing < text.Length && IsQuote(text, classes, closing);
        var hasHalf = text[start..end].IndexOfAny("\"“”„«»") >= 0;
        return (opens, closes) switch
        {
            (true, true) => (start - 1, closing + 1),
            (true, false) when hasHalf => (start - 1, end),
            (false, true) when hasHalf => (start, closing + 1),
            _ => (start, end),
        };
    }

    // The page's own marks are no signs but breaks.
    static bool IsQuote(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, int at) =>
        classes[at] == TextClass.Sign && Quotes.Contains(text[at], StringComparison.Ordinal);
}
