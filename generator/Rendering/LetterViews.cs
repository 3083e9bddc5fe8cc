using System.Collections.Immutable;
using Generator.Languages;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>Parts a list under the index letters of its language (rule S4).</summary>
static class LetterViews
{
    const string NoLetter = "#";

    /// <param name="items">In the language's order.</param>
    /// <returns>The letters of the language, then those of others, digits and signs; only letters with items.</returns>
    public static ImmutableArray<LetterView> Make<T>(Language language, IEnumerable<T> items, Func<T, string> getName)
        where T : AddressedView =>
    [
        .. items.GroupBy(item => language.GetIndexLetter(getName(item)), StringComparer.Ordinal)
            .OrderBy(letter => GetRank(language, letter.Key))
            .Select(letter => new LetterView(letter.Key, MakeId(letter.Key), [.. letter])),
    ];

    // An order of words may stray from that of letters: in Persian ئ stands after ا and is filed under ی.
    static int GetRank(Language language, string letter) => language.IndexLetters.IndexOf(letter, StringComparer.Ordinal) switch
    {
        >= 0 and var index => index,
        _ => char.IsLetter(letter[0]) ? language.IndexLetters.Length : language.IndexLetters.Length + 1,
    };

    static string MakeId(string letter) => "letter-" + (letter == NoLetter ? "other" : char.IsDigit(letter[0]) ? "digits" : letter);
}
