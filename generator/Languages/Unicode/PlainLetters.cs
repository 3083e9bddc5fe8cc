using System.Globalization;
using System.Text;

namespace Generator.Languages.Unicode;

/// <summary>The plain letters behind Latin ones with marks or strokes: é is e, ø is o, ß is ss.</summary>
static class PlainLetters
{
    const int FirstWithMarks = 0xaa;

    /// <summary>The plain lower-case letters of a lower-case Latin letter; null for what is not Latin or plain already.</summary>
    public static string? FindPlain(Rune lower)
    {
        if (lower.Value < FirstWithMarks)
            return null;
        return FindUndecomposed(lower.Value) ?? FindDecomposed(lower.Value);
    }

    // Unicode has no decomposition for letters with a stroke and for ligatures that are letters of their own.
    static string? FindUndecomposed(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ĸ' => "k",
        'ɓ' => "b",
        'ɗ' => "d",
        'ƙ' => "k",
        'ə' => "e",
        _ => null,
    };

    static string? FindDecomposed(int letter)
    {
        while (CharacterRecord.Get(letter) is { Length: > 0, IsCompatibility: false } record)
        {
            var parts = record.EnumerateMapping();
            parts.MoveNext();
            letter = parts.Current;
            if (letter < 0x80)
                return char.IsAsciiLetter((char)letter) ? char.ToLowerInvariant((char)letter).ToString() : null;
            if (FindUndecomposed(letter) is { } plain)
                return plain;
        }
        return null;
    }

    /// <summary>Marks that a word can lose and stay the same word: accents, harakat, Hebrew points; not the vowel signs of Indic scripts.</summary>
    public static bool IsOptionalMark(Rune rune) =>
        rune.Value is (>= 0x0300 and <= 0x036f) or (>= 0x0591 and <= 0x05c7) or (>= 0x0610 and <= 0x061a) or (>= 0x064b and <= 0x065f)
            or 0x0670 or (>= 0x06d6 and <= 0x06ed)
        && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
