using System.Collections.Immutable;

namespace Generator.Languages.Numbers;

/// <summary>A language's plural categories; what no rule claims is "other".</summary>
sealed class PluralRules(ImmutableArray<(PluralCategory Category, PluralRule Rule)> rules)
{
    /// <summary>The categories that a word with forms must have, "other" last.</summary>
    public ImmutableArray<PluralCategory> Categories { get; } = [.. rules.Select(rule => rule.Category), PluralCategory.Other];

    public PluralCategory Get(decimal number)
    {
        var operands = new PluralOperands(number);
        foreach (var (category, rule) in rules)
        {
            if (rule.Holds(operands))
                return category;
        }
        return PluralCategory.Other;
    }
}
