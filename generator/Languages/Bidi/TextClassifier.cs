using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Bidi;

/// <summary>Gives each UTF-16 unit of a text its class.</summary>
static class TextClassifier
{
    /// <summary>Stands in a text for an element with a direction of its own.</summary>
    public const char Object = '\ufffc';

    /// <summary>Stands in a text for a mark that belongs to the page, such as a footnote's number.</summary>
    public const char Mark = '\ue000';

    /// <summary>Stands in a text for a line break of the author's.</summary>
    public const char LineEnd = '\u2028';

    const char FirstIsolate = '\u2066';
    const char LastIsolate = '\u2068';
    const char PopIsolate = '\u2069';

    /// <returns>Whether anything in the text could be foreign; if not, the classes are not filled in.</returns>
    public static bool TryClassify(ReadOnlySpan<char> text, PageSigns page, Span<TextClass> classes)
    {
        var isForeign = false;
        var previous = TextClass.Sign;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var found = text[i] is >= FirstIsolate and <= LastIsolate ? ClassifyIsolate(text[i..], out length) : Classify(rune, text, i, page);
            // Marks over and under letters are part of what they follow.
            previous = found ?? previous;
            classes.Slice(i, length).Fill(previous);
            isForeign |= previous is TextClass.Foreign or TextClass.ForeignDigit;
            i += length;
        }
        return isForeign;
    }

    // An author who wrote an isolate has said how it runs, up to its end.
    static TextClass ClassifyIsolate(ReadOnlySpan<char> text, out int length)
    {
        var depth = 0;
        for (length = 0; length < text.Length;)
        {
            var c = text[length++];
            depth += c is >= FirstIsolate and <= LastIsolate ? 1 : c == PopIsolate ? -1 : 0;
            if (depth == 0)
                break;
        }
        return TextClass.Object;
    }

    static TextClass? Classify(Rune rune, ReadOnlySpan<char> text, int at, PageSigns page)
    {
        if (rune.IsAscii && char.IsAsciiDigit((char)rune.Value))
            return page.Direction == Direction.RightToLeft ? TextClass.ForeignDigit : TextClass.OwnDigit;
        // Of private use, and as such left-to-right for Unicode.
        if (rune.Value == Mark)
            return TextClass.Break;
        if (StrongDirection.Find(rune) is { } direction)
            return direction == page.Direction ? TextClass.Own : TextClass.Foreign;
        return rune.Value switch
        {
            Object => TextClass.Object,
            PopIsolate => TextClass.Break,
            LineEnd => TextClass.Edge,
            // A joiner between letters of two directions belongs to neither.
            '\u200c' or '\u200d' => TextClass.Sign,
            _ when page.Quotes.Contains((char)rune.Value, StringComparison.Ordinal) => TextClass.Break,
            _ when page.Separators.Contains((char)rune.Value, StringComparison.Ordinal) => IsInNumber(text, at) ? TextClass.Sign : TextClass.Break,
            // Between things in a row: «OpenAI | xAI».
            '|' or '·' or '•' => TextClass.Break,
            _ => ClassifyOther(rune, page),
        };
    }

    static TextClass? ClassifyOther(Rune rune, PageSigns page) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => TextClass.Space,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => null,
        // Those of the Arabic blocks: all other digits but ASCII have a direction.
        UnicodeCategory.DecimalDigitNumber => page.Direction == Direction.RightToLeft ? TextClass.OwnDigit : TextClass.ForeignDigit,
        UnicodeCategory.OtherNumber => page.Direction == Direction.RightToLeft ? TextClass.ForeignDigit : TextClass.OwnDigit,
        _ => TextClass.Sign,
    };

    static bool IsInNumber(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
