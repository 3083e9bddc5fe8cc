using System.Collections.Immutable;

namespace Generator.Languages.Folding;

/// <summary>Beginnings or endings that search keys go without; a pass takes at most one from a word.</summary>
/// <param name="Affixes">Folded, the longest first.</param>
/// <param name="Least">How many UTF-16 units must stay.</param>
/// <param name="After">The letters after which an ending is one; empty: after any.</param>
/// <param name="IsBeginning">They stand before the word.</param>
public sealed record AffixPass(ImmutableArray<string> Affixes, int Least, string After = "", bool IsBeginning = false)
{
    /// <summary>As a regular expression of JavaScript: what it matches is taken away.</summary>
    public string Pattern => FormattableString.Invariant(this switch
    {
        { IsBeginning: true } => $"^{AnyOf.Texts(Affixes)}(?=.{{{Least}}})",
        { After: "" } => $"(?<=.{{{Least}}}){AnyOf.Texts(Affixes)}$",
        _ => $"(?<=.{{{Least - 1}}}{AnyOf.Letters(After)}){AnyOf.Texts(Affixes)}$",
    });

    public string Strip(string key)
    {
        foreach (var affix in Affixes)
        {
            if (Fits(key, affix))
                return IsBeginning ? key[affix.Length..] : key[..^affix.Length];
        }
        return key;
    }

    bool Fits(string key, string affix)
    {
        var rest = key.Length - affix.Length;
        if (rest < Least)
            return false;
        return IsBeginning
            ? key.StartsWith(affix, StringComparison.Ordinal)
            : key.EndsWith(affix, StringComparison.Ordinal) && (After.Length == 0 || After.Contains(key[rest - 1], StringComparison.Ordinal));
    }
}
