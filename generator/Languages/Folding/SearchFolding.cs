using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Folding;

/// <summary>Makes the spellings of a word one: rules Q2 and Q4, the same for the index and for what is looked up in it.</summary>
public sealed class SearchFolding
{
    const char Tatweel = 'ـ';
    const int FirstBeyondAscii = 0x80;

    // From here on stand ideographs and syllables by the ten thousand, and each is its own key.
    const int FirstIdeograph = 0x3000;
    const string Blank = " ";

    readonly CharacterCache<string> _written;

    internal SearchFolding(IReadOnlyDictionary<string, string> letters, ImmutableArray<LetterDrop> drops)
    {
        Letters = letters;
        Drops = drops;
        _written = new(Write);
    }

    /// <summary>What stands for a lower-case letter in keys; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Letters { get; }

    /// <summary>Letters left out where they spell another one: the e of ae.</summary>
    public ImmutableArray<LetterDrop> Drops { get; }

    /// <summary>Lower-case, without marks and controls, with ASCII digits and single blanks; f(f(x)) is f(x).</summary>
    public string Fold(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var rest = Normalization.ToNfkc(text).AsSpan(); !rest.IsEmpty;)
        {
            var written = _written.Get(rest, out var length);
            foreach (var letter in written)
                Append(key, letter);
            rest = rest[length..];
        }
        if (key.Length > 0 && key[^1] == ' ')
            key.Length--;
        // What was dropped may have kept two characters apart that combine.
        return Normalization.ToNfkc(key.ToString());
    }

    /// <summary>All that folding makes of single letters beyond lower case and NFKC: what is written, and for which.</summary>
    public SortedDictionary<string, string> GetTable()
    {
        var table = new SortedDictionary<string, string>(StringComparer.Ordinal);
        // The signs of a number stand in words, too: ۱۲٫۵.
        var letters = Enumerable.Range(FirstBeyondAscii, FirstIdeograph - FirstBeyondAscii).Select(value => new Rune(value)).Where(IsOfWord)
            .Concat(Letters.Keys.SelectMany(letter => letter.EnumerateRunes()));
        foreach (var letter in letters.Distinct().Order())
        {
            var text = letter.ToString();
            if (Write(letter) is var written && written != text && Rune.ToLowerInvariant(letter) == letter && Normalization.ToNfkc(text) == text)
                table[written] = table.GetValueOrDefault(written) + text;
        }
        return table;
    }

    // Of the controls only those that stand inside words: the soft hyphen, joiners.
    static bool IsOfWord(Rune rune) =>
        rune.Value is 0xad or 0x200d or 0x2060 || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    void Append(StringBuilder key, char letter)
    {
        if (letter == ' ' && (key.Length == 0 || key[^1] == ' '))
            return;
        foreach (var drop in Drops)
        {
            if (drop.Applies(key, letter))
                return;
        }
        key.Append(letter);
    }

    string Write(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        var letter = lower.ToString();
        if (Letters.TryGetValue(letter, out var written))
            return written;
        if (PlainLetters.FindPlain(lower) is { } plain)
            return plain;
        return Rune.GetUnicodeCategory(lower) switch
        {
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(lower)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.Format => "",
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => Blank,
            _ => lower.Value == Tatweel || PlainLetters.IsOptionalMark(lower) ? "" : letter,
        };
    }
}
