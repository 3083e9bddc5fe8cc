using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Finds which blocks of two versions belong together: by the ids that both give, by kind, and where those differ by length.</summary>
/// <remarks>
/// After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), with blocks for sentences: of all ways to
/// pair the blocks in order, the one is taken whose lengths are likeliest. Only sums, products and quotients are computed, which are
/// the same to the last bit on every machine.
/// </remarks>
public sealed class BlockAligner
{
    /// <summary>A table of more cells is not filled in: such blocks are paired in order.</summary>
    const int MaxCells = 250_000;

    // The beads that are tried, each with what it costs whatever the lengths: -ln of its frequency over that of one to one.
    // Gale and Church make leaving a block out dearer the longer it is; editors leave out long ones as well as short ones.
    static readonly ImmutableArray<(int First, int Second, double Cost)> Shapes =
        [(1, 1, 0), (2, 1, 2.3), (1, 2, 2.3), (2, 2, 4.4), (1, 0, 5), (0, 1, 5)];

    readonly BlockLengths _lengths;
    readonly ImmutableArray<Block> _first;
    readonly ImmutableArray<Block> _second;
    readonly ImmutableArray<Bead>.Builder _beads;

    double _cost;

    BlockAligner(ImmutableArray<Block> first, ImmutableArray<Block> second, BlockLengths lengths)
    {
        _first = first;
        _second = second;
        _lengths = lengths;
        _beads = ImmutableArray.CreateBuilder<Bead>(Math.Max(_first.Length, _second.Length));
    }

    /// <returns>In order; every block of both is in exactly one bead.</returns>
    public static ImmutableArray<Bead> Align(Body first, Body second)
    {
        var aligner = new BlockAligner(first.Blocks, second.Blocks, BlockLengths.InProportion(first.Blocks, second.Blocks));
        aligner.Align();
        if (aligner._cost > 0)
        {
            // Where one version leaves out much, the texts' own proportion is a wrong measure of its languages.
            var other = new BlockAligner(first.Blocks, second.Blocks, BlockLengths.Alike(first.Blocks, second.Blocks));
            other.Align();
            if (other._cost < aligner._cost)
                aligner = other;
        }
        return aligner._beads.ToImmutable();
    }

    void Align()
    {
        var (from, other) = (0, 0);
        foreach (var (i, j) in FindNamedPairs())
        {
            AlignStretch(from, i, other, j);
            Add(i, 1, j, 1);
            (from, other) = (i + 1, j + 1);
        }
        AlignStretch(from, _first.Length, other, _second.Length);
    }

    // A block that is named in both versions stands fast; one that a version moved past another is left to its length.
    IEnumerable<(int First, int Second)> FindNamedPairs()
    {
        var next = 0;
        for (var i = 0; i < _first.Length; i++)
        {
            if (!_first[i].IsNamed)
                continue;
            var found = next;
            while (found < _second.Length && !(_second[found].IsNamed && string.Equals(_second[found].Id, _first[i].Id, StringComparison.Ordinal)))
                found++;
            if (found == _second.Length)
                continue;
            yield return (i, found);
            next = found + 1;
        }
    }

    void AlignStretch(int first, int firstEnd, int second, int secondEnd)
    {
        var (rows, columns) = (firstEnd - first, secondEnd - second);
        if (HaveSameKinds(first, second, rows, columns) || (long)(rows + 1) * (columns + 1) > MaxCells)
            PairInOrder(first, rows, second, columns);
        else
            PairByLength(first, rows, second, columns);
    }

    bool HaveSameKinds(int first, int second, int rows, int columns)
    {
        if (rows != columns)
            return false;
        for (var i = 0; i < rows; i++)
        {
            if (!string.Equals(_first[first + i].Kind, _second[second + i].Kind, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    void PairInOrder(int first, int rows, int second, int columns)
    {
        for (var i = 0; i < Math.Max(rows, columns); i++)
            Add(first + Math.Min(i, rows), i < rows ? 1 : 0, second + Math.Min(i, columns), i < columns ? 1 : 0);
    }

    void PairByLength(int first, int rows, int second, int columns)
    {
        var costs = new double[rows + 1, columns + 1];
        var shapes = new byte[rows + 1, columns + 1];
        for (var i = 0; i <= rows; i++)
        {
            for (var j = 0; j <= columns; j++)
                (costs[i, j], shapes[i, j]) = FindCheapest(costs, first, i, second, j);
        }
        _cost += costs[rows, columns];
        var steps = new Stack<(int I, int J, int Shape)>();
        for (var (i, j) = (rows, columns); i > 0 || j > 0;)
        {
            var shape = shapes[i, j];
            (i, j) = (i - Shapes[shape].First, j - Shapes[shape].Second);
            steps.Push((i, j, shape));
        }
        foreach (var (i, j, shape) in steps)
            Add(first + i, Shapes[shape].First, second + j, Shapes[shape].Second);
    }

    // The cheapest way to pair the first i with the first j blocks, and the bead that it ends with; of two alike the one tried first.
    (double Cost, byte Shape) FindCheapest(double[,] costs, int first, int i, int second, int j)
    {
        var best = (Cost: i + j == 0 ? 0 : double.PositiveInfinity, Shape: (byte)0);
        for (byte shape = 0; shape < Shapes.Length; shape++)
        {
            var (rows, columns, fixedCost) = Shapes[shape];
            if (i < rows || j < columns)
                continue;
            var bead = rows == 0 || columns == 0 ? 0 : _lengths.GetCost(first + i - rows, rows, second + j - columns, columns);
            var cost = costs[i - rows, j - columns] + fixedCost + bead;
            if (cost < best.Cost)
                best = (cost, shape);
        }
        return best;
    }

    void Add(int first, int firstCount, int second, int secondCount) =>
        _beads.Add(new(first, firstCount, second, secondCount, firstCount == 0 || secondCount == 0 || _lengths.IsUnlikely(first, firstCount, second, secondCount)));
}
