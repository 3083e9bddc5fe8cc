using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Folding;

/// <summary>Makes the spellings of a word one: rules Q2 and Q4, the same for the index and for what is looked up in it.</summary>
/// <param name="Letters">What stands for a lower-case letter in keys; may be empty.</param>
/// <param name="Drops">Letters left out where they spell another one: the e of ae.</param>
public sealed record SearchFolding(FrozenDictionary<string, string> Letters, ImmutableArray<LetterDrop> Drops)
{
    /// <summary>Lower-case, without marks and controls, with ASCII digits and single blanks; f(f(x)) is f(x).</summary>
    public string Fold(string text)
    {
        var letters = Letters.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = new StringBuilder(text.Length);
        foreach (var rune in Normalization.ToNfkc(text).EnumerateRunes())
            Append(key, rune, letters);
        if (key.Length > 0 && key[^1] == ' ')
            key.Length--;
        return Normalization.ToNfkc(key.ToString());
    }

    void Append(StringBuilder key, Rune rune, FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> letters)
    {
        var lower = Rune.ToLowerInvariant(rune);
        Span<char> units = stackalloc char[2];
        if (letters.TryGetValue(units[..lower.EncodeToUtf16(units)], out var written) || (written = PlainLetters.FindPlain(lower)) is not null)
        {
            foreach (var letter in written)
                AppendLetter(key, letter);
            return;
        }
        switch (Rune.GetUnicodeCategory(lower))
        {
            case UnicodeCategory.DecimalDigitNumber:
                key.Append((int)Rune.GetNumericValue(lower));
                break;
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark when IsDropped(lower):
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                if (key.Length > 0 && key[^1] != ' ')
                    key.Append(' ');
                break;
            default:
                if (lower.IsBmp)
                    AppendLetter(key, (char)lower.Value);
                else
                    key.Append(lower.ToString());
                break;
        }
    }

    static bool IsDropped(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || PlainLetters.IsOptionalMark(rune);

    void AppendLetter(StringBuilder key, char letter)
    {
        foreach (var drop in Drops)
        {
            if (drop.Applies(key, letter))
                return;
        }
        if (letter != 'ـ')
            key.Append(letter);
    }
}
