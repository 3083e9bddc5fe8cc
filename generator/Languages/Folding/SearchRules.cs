using System.Collections.Immutable;

namespace Generator.Languages.Folding;

/// <summary>How the words of a language are found again: what makes its spellings one, and which parts of a word do not count (rules Q2 to Q4).</summary>
/// <param name="Either">A letter and one that may be written for it: a word that has the first is also found as if it had the second.</param>
/// <param name="Affixes">What keys are stripped of, in order.</param>
/// <param name="Particles">Folded words that are endings or prefixes written apart: they say nothing by themselves.</param>
/// <param name="CompoundEnd">How many letters the last part of a compound has at least, to be found by it; null: words do not grow together.</param>
public sealed record SearchRules(
    SearchFolding Folding,
    ImmutableArray<(string Letter, string Other)> Either,
    ImmutableArray<AffixPass> Affixes,
    ImmutableHashSet<string> Particles,
    int? CompoundEnd)
{
    public static SearchRules Of(SearchFolding folding) => new(folding, [], [], [], null);

    /// <summary>A word in each of its spellings, folded; the first is the word's own.</summary>
    public IEnumerable<string> GetSpellings(string word)
    {
        yield return Folding.Fold(word);
        foreach (var (letter, other) in Either)
        {
            if (word.Contains(letter, StringComparison.Ordinal))
                yield return Folding.Fold(word.Replace(letter, other, StringComparison.Ordinal));
        }
    }

    /// <summary>What stands in the index for a folded word.</summary>
    public string GetKey(string folded)
    {
        foreach (var pass in Affixes)
            folded = pass.Strip(folded);
        return folded;
    }
}
