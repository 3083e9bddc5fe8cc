using System.Collections.Immutable;

namespace Generator.Languages.Sorting;

/// <summary>The letters of a language in their order, as a language file gives them.</summary>
/// <param name="Letters">As they stand over lists, upper-case where the script has it; a letter may be several characters.</param>
/// <param name="Same">Lower-case letters that sort and file as others: ي as ی, ß as ss.</param>
/// <param name="Index">Letters that lists file under another one than the order would have it: أ under ا.</param>
/// <param name="Lower">Lower-case forms that differ from Unicode's: Turkish I is ı.</param>
sealed record Alphabet(
    ImmutableArray<string> Letters,
    IReadOnlyDictionary<string, string> Same,
    IReadOnlyDictionary<string, string> Index,
    IReadOnlyDictionary<string, string> Lower)
{
    /// <summary>The letters that stand over the parts of a list, in order.</summary>
    public ImmutableArray<string> IndexLetters { get; } = [.. Letters.Where(letter => !Index.ContainsKey(letter))];

    /// <summary>The alphabet with other letters that sort as others, over its own.</summary>
    public Alphabet With(IReadOnlyDictionary<string, string> same)
    {
        var all = new Dictionary<string, string>(Same, StringComparer.Ordinal);
        foreach (var (letter, other) in same)
            all[letter] = other;
        return this with { Same = all };
    }

    public string ToLower(string letter) =>
        Lower.TryGetValue(letter, out var lower) ? lower : letter.ToLowerInvariant();
}
