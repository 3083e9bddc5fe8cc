using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Folding;

/// <summary>Makes the part of an address that readers see out of a title or name: rule S5.</summary>
sealed class SlugFolding
{
    // The name limit of common file systems is 255 bytes, and percent-encoding trebles them in logs and shares.
    public const int MaxBytes = 120;

    const string Divider = "-";
    const char Joiner = '\u200c';

    readonly IReadOnlyDictionary<string, string> _letters;
    readonly CharacterCache<string> _written;

    /// <param name="letters">What the language writes for a lower-case letter: ä becomes ae, ي becomes ی.</param>
    public SlugFolding(IReadOnlyDictionary<string, string> letters)
    {
        _letters = letters;
        _written = new(Write);
    }

    /// <returns>Empty when the text holds no letter or digit.</returns>
    public string Make(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var rest = Normalization.ToNfkc(text).AsSpan(); !rest.IsEmpty;)
        {
            var written = _written.Get(rest, out var length);
            foreach (var letter in written)
            {
                if (letter != '-' || (slug.Length > 0 && slug[^1] != '-'))
                    slug.Append(letter);
            }
            rest = rest[length..];
        }
        // What was dropped may have kept two characters apart that combine.
        return Shorten(Normalization.ToNfc(slug.ToString()));
    }

    string Write(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        var letter = lower.ToString();
        if (_letters.TryGetValue(letter, out var written))
            return written;
        if (PlainLetters.FindPlain(lower) is { } plain)
            return plain;
        var category = Rune.GetUnicodeCategory(lower);
        if (IsDropped(lower, category))
            return "";
        if (category == UnicodeCategory.DecimalDigitNumber)
            return ((int)Rune.GetNumericValue(lower)).ToString(CultureInfo.InvariantCulture);
        return Rune.IsLetter(lower) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? letter : Divider;
    }

    // Apostrophes and controls stand inside words; ZWNJ stands between the parts of one and becomes a hyphen.
    static bool IsDropped(Rune rune, UnicodeCategory category) =>
        rune.Value is '\'' or '’' or 'ʼ' or 'ʿ' or 'ʾ' or 'ـ'
        || PlainLetters.IsOptionalMark(rune)
        || (category == UnicodeCategory.Format && rune.Value != Joiner);

    static string Shorten(string slug)
    {
        slug = slug.Trim('-');
        if (Encoding.UTF8.GetByteCount(slug) <= MaxBytes)
            return slug;
        int end = 0, wordEnd = 0, bytes = 0;
        foreach (var rune in slug.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (rune.Value == '-')
                wordEnd = end;
            if (bytes > MaxBytes)
                break;
            end += rune.Utf16SequenceLength;
        }
        // A word is cut only where it alone is longer than an address may be.
        return slug[..(wordEnd > 0 ? wordEnd : end)];
    }
}
