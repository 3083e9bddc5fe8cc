using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Languages.Numbers;

/// <summary>A condition in CLDR's syntax: <c>n % 10 = 2..4 and n % 100 != 12..14 or v != 0</c>.</summary>
sealed class PluralRule
{
    const string Operands = "nivwftce";

    // Any of the outer list holds when all of its inner list hold.
    readonly ImmutableArray<ImmutableArray<Relation>> _alternatives;

    PluralRule(ImmutableArray<ImmutableArray<Relation>> alternatives) => _alternatives = alternatives;

    public static PluralRule? TryParse(string rule)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Relation>>();
        foreach (var alternative in rule.Split(" or "))
        {
            var relations = ImmutableArray.CreateBuilder<Relation>();
            foreach (var condition in alternative.Split(" and "))
            {
                if (ParseRelation(condition.Trim()) is not { } relation)
                    return null;
                relations.Add(relation);
            }
            alternatives.Add(relations.ToImmutable());
        }
        return new(alternatives.ToImmutable());
    }

    public bool Holds(PluralOperands number)
    {
        foreach (var alternative in _alternatives)
        {
            if (alternative.All(relation => relation.Holds(number)))
                return true;
        }
        return false;
    }

    static Relation? ParseRelation(string condition)
    {
        var isNot = condition.Contains("!=", StringComparison.Ordinal);
        var sides = condition.Split(isNot ? "!=" : "=", StringSplitOptions.TrimEntries);
        if (sides.Length != 2)
            return null;
        var terms = sides[0].Split('%', StringSplitOptions.TrimEntries);
        if (terms[0] is not [var operand] || !Operands.Contains(operand, StringComparison.Ordinal))
            return null;
        var modulus = 0;
        if (terms.Length > 2 || (terms.Length == 2 && ParseWhole(terms[1]) is not > 0))
            return null;
        if (terms.Length == 2)
            modulus = ParseWhole(terms[1])!.Value; // checked in the line above
        var ranges = ImmutableArray.CreateBuilder<Range>();
        foreach (var range in sides[1].Split(','))
        {
            var ends = range.Split("..");
            if (ends.Length > 2 || ParseWhole(ends[0]) is not { } first || ParseWhole(ends[^1]) is not { } last)
                return null;
            ranges.Add(new(first, last));
        }
        return new(operand, modulus, isNot, ranges.ToImmutable());
    }

    static int? ParseWhole(string digits) =>
        int.TryParse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    readonly record struct Range(int First, int Last);

    sealed record Relation(char Operand, int Modulus, bool IsNot, ImmutableArray<Range> Ranges)
    {
        public bool Holds(PluralOperands number)
        {
            var value = number.Get(Operand);
            if (Modulus > 0)
                value %= Modulus;
            // A range means its whole numbers: 1.5 is not in 1..2.
            var isIn = decimal.IsInteger(value) && Ranges.Any(range => value >= range.First && value <= range.Last);
            return isIn != IsNot;
        }
    }
}
