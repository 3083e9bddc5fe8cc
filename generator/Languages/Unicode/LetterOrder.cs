using System.Collections.Frozen;

namespace Generator.Languages.Unicode;

/// <summary>Places letters of alphabets other than Latin in the order that Unicode gives them where no language says otherwise.</summary>
static class LetterOrder
{
    static readonly string[] Groups = LetterOrderTable.Letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static readonly FrozenDictionary<int, int> Places = Groups
        .SelectMany((group, place) => group.Select(letter => KeyValuePair.Create((int)letter, place)))
        .ToFrozenDictionary();

    /// <summary>More than any place.</summary>
    public static int Count => Groups.Length;

    /// <param name="letter">In lower case.</param>
    /// <returns>Null for letters whose codes are in order already, as those of Chinese or Thai.</returns>
    public static int? Find(int letter) => Places.TryGetValue(letter, out var place) ? place : null;

    /// <summary>The letter that stands for all at a place.</summary>
    public static char GetLetter(int place) => Groups[place][0];
}
