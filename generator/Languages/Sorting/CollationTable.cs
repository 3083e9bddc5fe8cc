using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Sorting;

/// <summary>Gives each character of any text its weights in one language; works them out when first asked and keeps them.</summary>
sealed class CollationTable
{
    readonly Alphabet _alphabet;
    readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    // Letters of several characters (Spanish ch), and the decomposed forms of single ones, by their first character.
    readonly Dictionary<char, List<(string Text, CollationElement[] Elements)>> _contractions = [];

    readonly CharacterCache<CollationElement[]> _characters;

    public CollationTable(Alphabet alphabet)
    {
        _alphabet = alphabet;
        for (var i = 0; i < alphabet.Letters.Length; i++)
            _places.TryAdd(alphabet.ToLower(alphabet.Letters[i]), i);
        foreach (var letter in alphabet.Letters)
            AddContractions(letter);
        _characters = new(rune => MakeElements(rune));
    }

    /// <summary>The elements of the character or letter at the start of a text, and how many UTF-16 units it takes.</summary>
    public CollationElement[] Get(ReadOnlySpan<char> text, out int length)
    {
        if (_contractions.TryGetValue(text[0], out var contractions))
        {
            foreach (var (letter, elements) in contractions)
            {
                if (!text.StartsWith(letter, StringComparison.Ordinal))
                    continue;
                length = letter.Length;
                return elements;
            }
        }
        return _characters.Get(text, out length);
    }

    void AddContractions(string letter)
    {
        var lower = _alphabet.ToLower(letter);
        var title = lower.Length > 1 ? char.ToUpperInvariant(lower[0]) + lower[1..] : letter;
        foreach (var form in new[] { lower, title, letter })
        {
            var tertiary = string.Equals(form, lower, StringComparison.Ordinal) ? Weights.LowerCase : Weights.UpperCase;
            CollationElement[] elements = [new(Weights.Alphabet + _places[lower], Weights.CommonSecondary, tertiary)];
            AddContraction(form, elements);
            AddContraction(Normalization.ToNfd(form), elements);
        }
    }

    // The longest come first, so that the first that fits is the one.
    void AddContraction(string spelling, CollationElement[] elements)
    {
        if (spelling.Length == 1)
            return;
        if (!_contractions.TryGetValue(spelling[0], out var found))
            _contractions[spelling[0]] = found = [];
        var at = found.FindIndex(other => other.Text.Length <= spelling.Length);
        found.Insert(at < 0 ? found.Count : at, (spelling, elements));
    }

    /// <param name="followsSame">False within what a letter is the same as, so that a file cannot lead round in a circle.</param>
    CollationElement[] MakeElements(Rune rune, bool followsSame = true)
    {
        var text = rune.ToString();
        var lower = _alphabet.ToLower(text);
        var tertiary = string.Equals(text, lower, StringComparison.Ordinal) ? Weights.LowerCase : Weights.UpperCase;
        if (_places.TryGetValue(lower, out var place))
            return [new(Weights.Alphabet + place, Weights.CommonSecondary, tertiary)];
        if (followsSame && _alphabet.Same.TryGetValue(lower, out var same))
            return MakeVariant(same, tertiary);
        if (CharacterRecord.Get(rune.Value) is { Length: > 0 } record)
            return MakeDecomposed(record);
        if (PlainLetters.FindPlain(Rune.GetRuneAt(lower, 0)) is { } plain)
            return MakeVariant(plain, tertiary);
        return MakePlain(Rune.GetRuneAt(lower, 0), tertiary);
    }

    CollationElement[] MakeVariant(string letters, ushort tertiary)
    {
        var elements = new List<CollationElement>();
        if (_places.TryGetValue(letters, out var place))
            elements.Add(new(Weights.Alphabet + place, Weights.CommonSecondary, tertiary));
        else
        {
            foreach (var letter in letters.EnumerateRunes())
                elements.AddRange(MakeElements(letter, followsSame: false));
        }
        if (elements.Count > 0)
            elements[^1] = elements[^1] with { Secondary = Weights.VariantSecondary, Tertiary = tertiary };
        return [.. elements];
    }

    CollationElement[] MakeDecomposed(CharacterRecord record)
    {
        var elements = new List<CollationElement>();
        foreach (var part in record.EnumerateMapping())
            elements.AddRange(Rune.IsValid(part) ? MakeElements(new Rune(part)) : []);
        return [.. elements];
    }

    static CollationElement[] MakePlain(Rune lower, ushort tertiary)
    {
        switch (Rune.GetUnicodeCategory(lower))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark when CharacterRecord.Get(lower.Value).CombiningClass != 0:
                return [new(0, (ushort)(Weights.Marks + (lower.Value & 0x7fff)), 0)];
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.Control when lower.Value is '\t' or '\n' or '\r':
                return [new(Weights.Blank, Weights.CommonSecondary, Weights.LowerCase)];
            case UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation:
                return [new(Weights.Hyphen, Weights.CommonSecondary, Weights.LowerCase)];
            case UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol:
                return [new(Weights.Symbols + lower.Value, Weights.CommonSecondary, Weights.LowerCase)];
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherNotAssigned:
                return [new(GetLetterWeight(lower), Weights.CommonSecondary, tertiary)];
            default:
                // Quotes, brackets, full stops, the joiners, direction marks, tatweel: a title files under its first letter.
                return [];
        }
    }
    static int GetLetterWeight(Rune lower)
    {
        if (lower.IsAscii)
            return Weights.Latin + lower.Value;
        return LetterOrder.Find(lower.Value) is { } place ? Weights.OtherAlphabets + place : Weights.OtherLetters + lower.Value;
    }
}
