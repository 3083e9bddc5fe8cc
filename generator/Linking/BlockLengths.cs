using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>How likely it is, by kind and length, that blocks of two versions are the same text.</summary>
sealed class BlockLengths
{
    /// <summary>Variance of the length of a translation for each letter of its original, as Gale and Church measured it.</summary>
    const double Variance = 6.8;

    /// <summary>Blocks of running text may be set as another kind in another version.</summary>
    const double OtherKind = 3;

    /// <summary>Four standard deviations: one pair in 16,000 is that far apart by chance.</summary>
    const double Unlikely = 8;

    readonly ImmutableArray<Block> _first;
    readonly ImmutableArray<Block> _second;
    readonly double _ratio;

    BlockLengths(ImmutableArray<Block> first, ImmutableArray<Block> second, double ratio)
    {
        _first = first;
        _second = second;
        _ratio = ratio;
    }

    /// <summary>How much longer one language says things than the other is taken from the texts themselves.</summary>
    public static BlockLengths InProportion(ImmutableArray<Block> first, ImmutableArray<Block> second)
    {
        var (one, other) = (Sum(first, 0, first.Length), Sum(second, 0, second.Length));
        return new(first, second, one == 0 || other == 0 ? 1 : (double)other / one);
    }

    /// <summary>Both languages take as many letters to say a thing.</summary>
    public static BlockLengths Alike(ImmutableArray<Block> first, ImmutableArray<Block> second) => new(first, second, 1);

    /// <summary>What it costs to pair these blocks; infinite where their kinds never are the same text.</summary>
    public double GetCost(int first, int firstCount, int second, int secondCount)
    {
        var kind = _first[first].Kind;
        var otherKind = _second[second].Kind;
        if (!IsOfOneKind(_first, first, firstCount) || !IsOfOneKind(_second, second, secondCount))
            return double.PositiveInfinity;
        if (!string.Equals(kind, otherKind, StringComparison.Ordinal) && !(IsProse(kind) && IsProse(otherKind)))
            return double.PositiveInfinity;
        // Two headings, tables or documents are two things; paragraphs are what is joined and parted.
        if (firstCount + secondCount > 2 && !(IsProse(kind) && IsProse(otherKind)))
            return double.PositiveInfinity;
        return GetDistance(first, firstCount, second, secondCount) + (string.Equals(kind, otherKind, StringComparison.Ordinal) ? 0 : OtherKind);
    }

    public bool IsUnlikely(int first, int firstCount, int second, int secondCount) => GetDistance(first, firstCount, second, secondCount) > Unlikely;

    // -ln of the normal density over its height: half the square of how many standard deviations the lengths are apart.
    double GetDistance(int first, int firstCount, int second, int secondCount)
    {
        var expected = Sum(_first, first, firstCount) * _ratio;
        var found = (double)Sum(_second, second, secondCount);
        var mean = (expected + found) / 2;
        return mean == 0 ? 0 : (expected - found) * (expected - found) / (2 * Variance * mean);
    }

    static bool IsOfOneKind(ImmutableArray<Block> blocks, int start, int count) =>
        count < 2 || string.Equals(blocks[start].Kind, blocks[start + 1].Kind, StringComparison.Ordinal);

    static bool IsProse(string kind) => kind is "paragraph" or "quote" or "list" or "definitions";

    static int Sum(ImmutableArray<Block> blocks, int start, int count)
    {
        var sum = 0;
        for (var i = start; i < start + count; i++)
            sum += blocks[i].Length;
        return sum;
    }
}
