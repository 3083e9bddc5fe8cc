using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Folding;

/// <summary>Makes the part of an address that readers see out of a title or name: rule S5.</summary>
/// <param name="letters">What the language writes for a lower-case letter: ä becomes ae, ي becomes ی.</param>
sealed class SlugFolding(FrozenDictionary<string, string> letters)
{
    // The name limit of common file systems is 255 bytes, and percent-encoding trebles them in logs and shares.
    public const int MaxBytes = 120;

    const char Joiner = '\u200c';

    readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _letters = letters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>Empty when the text holds no letter or digit.</returns>
    public string Make(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in Normalization.ToNfkc(text).EnumerateRunes())
            Append(slug, rune);
        // What was dropped may have kept two characters apart that combine.
        return Shorten(Normalization.ToNfc(slug.ToString()));
    }

    void Append(StringBuilder slug, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        Span<char> units = stackalloc char[2];
        if (_letters.TryGetValue(units[..lower.EncodeToUtf16(units)], out var written))
            slug.Append(written);
        else if (PlainLetters.FindPlain(lower) is { } plain)
            slug.Append(plain);
        else if (Rune.GetUnicodeCategory(lower) is var category && IsDropped(lower, category))
            return;
        else if (category == UnicodeCategory.DecimalDigitNumber)
            slug.Append((int)Rune.GetNumericValue(lower));
        else if (Rune.IsLetter(lower) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            slug.Append(lower.ToString());
        else if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
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
