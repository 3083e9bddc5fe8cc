using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Typography.Names;

/// <summary>All names that a site knows, as they are looked up in texts of one language.</summary>
public sealed class NameBook
{
    // Shorter words are near to too many others: Bremen, Bremsen. A dictionary knows those.
    const int LeastLetters = 7;
    const int LeastLettersBesideLexicon = 6;

    // From so many letters on, two may differ if they are vowels, of which each way to transcribe a name has its own: Khameini, Khamenei.
    const int LettersForTwo = 8;
    const string Vowels = "aeiouyäöüáéíóúàèìòùâêîôûāēīōūåæøاوی\u200c";

    readonly Dictionary<string, ImmutableArray<NameVariant>> _variants;
    readonly HashSet<string> _known;
    readonly ImmutableArray<string> _long;

    /// <param name="forms">The names in the language of the texts.</param>
    /// <param name="others">As other languages write them: known, and no mistake.</param>
    public NameBook(IReadOnlyCollection<NameForms> forms, IEnumerable<string> others)
    {
        _variants = forms
            .SelectMany(form => form.Variants.Select(variant => (Variant: variant, Right: form.GetRight(variant), IsWhole: form.IsWhole(variant))))
            .GroupBy(entry => entry.Variant, StringComparer.Ordinal)
            // Of two names that are confused in the same way, nobody can tell which is meant.
            .Where(entries => entries.Select(entry => entry.Right).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(entries => new NameVariant([.. NameWords.Split(entries.Key)], entries.First().Right, entries.All(entry => entry.IsWhole)))
            .Where(variant => variant.Words.Length > 0)
            .GroupBy(variant => variant.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                variants => variants.Key,
                variants => variants.OrderByDescending(variant => variant.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal);
        var own = forms.SelectMany(form => form.Variants.Append(form.Name)).SelectMany(NameWords.Split).ToHashSet(StringComparer.Ordinal);
        _known = [.. others.SelectMany(NameWords.Split), .. own];
        _long = [.. own.Where(word => word.Length >= LeastLettersBesideLexicon).Order(StringComparer.Ordinal)];
    }

    /// <summary>The variants that begin with a word, the longest first.</summary>
    internal ImmutableArray<NameVariant> FindVariants(string word) => _variants.GetValueOrDefault(word, []);

    /// <summary>The name that an unknown word was most likely meant to be.</summary>
    /// <param name="isNoWord">A lexicon says that the language has no such word.</param>
    /// <returns>Null for a known word, one with an ending (Berlins), and any word that is near to none.</returns>
    internal string? FindMeant(string word, bool isNoWord)
    {
        var fewest = isNoWord ? LeastLettersBesideLexicon : LeastLetters;
        if (word.Length < fewest || _known.Contains(word))
            return null;
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in _long)
        {
            if (name[0] != word[0] || name.Length < fewest)
                continue;
            if (word.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(word, StringComparison.Ordinal))
                return null;
            var mayTwoDiffer = Math.Min(word.Length, name.Length) >= LettersForTwo && RemoveVowels(word) == RemoveVowels(name);
            var limit = Math.Min(mayTwoDiffer ? 3 : 2, least);
            if (EditDistance.Get(word, name, limit) is > 0 and var distance && distance < limit)
                (nearest, least) = (name, distance);
        }
        return nearest;
    }

    /// <summary>How the site writes a name that was meant in one of its forms.</summary>
    internal string GetRight(string name) =>
        FindVariants(name) is { IsEmpty: false } variants && variants[^1].Words.Length == 1 ? variants[^1].Right : name;

    static string RemoveVowels(string word) => string.Concat(word.Where(letter => !Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)));
}
