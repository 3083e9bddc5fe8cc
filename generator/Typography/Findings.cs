using System.Globalization;
using Generator.Text;
using Generator.Typography.Passages;

namespace Generator.Typography;

/// <summary>Everything that can be found wrong with a text's typography; docs/checks.md explains each code.</summary>
static class Findings
{
    public static Finding ForeignLetter(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, 1, "letter-foreign", $"{Name(written)} is a letter of another language; write {right} ({Name(right)})", right, isSafe);

    public static Finding DoubtfulLetter(Passage text, int start, string written) =>
        Make(text, start, 1, "letter-foreign", $"{Name(written)} is a letter of another language; write another, or mark the quotation with its lang", null, false);

    public static Finding LetterShape(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, 1, "letter-shape", $"{Name(written)} is the shape of a letter and not the letter; write {right}", right, isSafe);

    public static Finding StretchedWord(Passage text, int start, int length, bool isSafe) =>
        Make(text, start, length, "letter-stretched", "U+0640 stretches the word and breaks searching for it; delete it", isSafe ? "" : null, isSafe);

    public static Finding ForeignDigits(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, written.Length, "digits-foreign", $"{written} has the digits of another script; write {right}", right, isSafe);

    public static Finding NumberSeparator(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, written.Length, "number-separator", $"{written} is not how this language parts a number; write {right}", right, isSafe);

    public static Finding Percent(Passage text, int start, string written, string right) =>
        Make(text, start, written.Length, "number-percent", $"write the percent sign so: {right}", right, true);

    public static Finding ForeignPunctuation(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, 1, "punctuation-foreign", $"{written} belongs to another script; write {right}", right, isSafe);

    public static Finding SpaceBefore(Passage text, int start, int length, char mark) =>
        Make(text, start, length, "punctuation-space", $"no space stands before {mark}; delete it", "", true);

    public static Finding SpaceAfter(Passage text, int start, char mark, bool isSafe) =>
        Make(text, start, 0, "punctuation-space", $"a space stands after {mark}; insert it", " ", isSafe);

    public static Finding Ellipsis(Passage text, int start, int length, string right) =>
        Make(text, start, length, "ellipsis", $"an ellipsis is one character; write {right}", right, true);

    public static Finding Quote(Passage text, int start, string right, bool isSafe) =>
        Make(text, start, 1, "quotes", $"{text.Text[start]} is not a quotation mark of this language; write {right}", right, isSafe);

    public static Finding UnpairedQuote(Passage text, int start, string open, string close) =>
        Make(text, start, 1, "quotes", $"this quotation mark has no partner; write {open} before and {close} behind the quotation", null, false);

    public static Finding Dash(Passage text, int start, int length, string right, bool isSafe) =>
        Make(text, start, length, "dash", $"a dash is longer than a hyphen; write {Show(right)}", right, isSafe);

    public static Finding NoBreak(Passage text, int start, int length, string written, string right) =>
        Make(text, start, length, "no-break-space", $"a line must not end within {written}; write a no-break space (U+00A0)", right, true);

    public static Finding Apostrophe(Passage text, int start, string right) =>
        Make(text, start, 1, "apostrophe", $"an apostrophe is curved; write {right} ({Name(right)})", right, true);

    public static Finding Capital(Passage text, int start, string right, bool isSafe) =>
        Make(text, start, 1, "capitals", $"among these letters stands {right} ({Name(right)})", right, isSafe);

    public static Finding JoinerIdle(Passage text, int start, int length) =>
        Make(text, start, length, "zwnj-idle", "a zero width non-joiner (U+200C) does nothing here; delete it", "", true);

    public static Finding JoinerWrong(Passage text, int start, bool isSafe) =>
        Make(text, start, 1, "zwnj-wrong", $"{Name(text.Text[start..(start + 1)])} stands where a zero width non-joiner belongs; write U+200C", "\u200c", isSafe);

    public static Finding JoinerMissing(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, written.Length, "zwnj-missing", $"{written} has lost its zero width non-joiner (U+200C); write {right}", right, isSafe);

    public static Finding JoinerAmbiguous(Passage text, int start, string written, IReadOnlyList<string> spellings) =>
        Make(text, start, written.Length, "zwnj-ambiguous",
            $"{written} has lost its zero width non-joiner (U+200C); write {string.Join(" or ", spellings)}", null, false);

    public static Finding JoinerSpace(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, written.Length, "zwnj-space", $"{written} is one word; write a zero width non-joiner (U+200C) for the space: {right}", right, isSafe);

    public static Finding MixedEnding(Passage text, int start, string written, string right, string form, string used, int usedCount, int count) =>
        Make(text, start, written.Length, "ending-mixed",
            string.Create(CultureInfo.InvariantCulture, $"{written} ends in {form}, and {usedCount} of {count} such words in {used}; write {right}, or choose one of both"),
            right, false);

    public static Finding OtherEnding(Passage text, int start, string written, string right, string form, bool isSafe) =>
        Make(text, start, written.Length, "ending-mixed", $"{written} ends in {form}, which this site has chosen not to write; write {right}", right, isSafe);

    public static Finding NameVariant(Passage text, int start, string written, string right, bool isSafe) =>
        Make(text, start, written.Length, "name-variant", $"this site does not write {written} but {right}; write {right}", right, isSafe);

    public static Finding NameUnknown(Passage text, int start, string written, string meant, string right) =>
        Make(text, start, written.Length, "name-unknown",
            $"{written} is no known name, but {meant} is; write {right}, or add the name to data/people.yaml or data/places.yaml", right, false);

    public static Finding JoinersAbsent(SourceText source, int words) => new(
        source.GetPlace(), "zwnj-absent",
        $"{words.ToString(CultureInfo.InvariantCulture)} words and not one zero width non-joiner (U+200C): the text has lost them; fetch it anew from its source",
        null, false);

    public static Finding BidiOverride(SourceText source, int at) => new(
        source.GetPlace(at, 1), "bidi-control",
        $"{Name(source.Content[at..(at + 1)])} turns the direction of what follows, so that it reads as what it is not; delete it", null, false);

    public static Finding BidiUnbalanced(SourceText source, int at) => new(
        source.GetPlace(at, 1), "bidi-control",
        $"{Name(source.Content[at..(at + 1)])} has no partner in its line, so that it turns the direction of what follows; delete it or add the other", null, false);

    static Finding Make(Passage text, int start, int length, string code, string message, string? replacement, bool isSafe) =>
        new(text.GetPlace(start, length), code, message, replacement, isSafe && text.CanEdit(start, length));

    static string Name(string text) => string.Join(' ', text.Select(c => $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}"));

    static string Show(string text) => text.Replace('\u00a0', ' ').Trim();
}
