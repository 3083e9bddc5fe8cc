using System.Collections.Immutable;

namespace Generator.Linking;

/// <summary>The blocks of a version as places that links lead to, and where the same is said in the story's other versions.</summary>
public sealed class Passages
{
    const int None = -1;

    // By block of this version, the original's; by block of the original, this version's. Null of the original itself.
    readonly int[]? _toOriginal;
    readonly int[]? _fromOriginal;

    Passages(ImmutableArray<string> ids, ImmutableArray<Bead> beads, int[]? toOriginal, int[]? fromOriginal)
    {
        Ids = ids;
        Beads = beads;
        _toOriginal = toOriginal;
        _fromOriginal = fromOriginal;
    }

    /// <summary>One for each block, in order: the fragment that leads to it.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Which blocks of the original, named first, belong to which of this version; none of the original itself.</summary>
    public ImmutableArray<Bead> Beads { get; }

    public static Passages OfOriginal(ImmutableArray<string> ids) => new(ids, [], null, null);

    /// <param name="beads">The original's blocks first.</param>
    public static Passages OfTranslation(ImmutableArray<string> ids, int originalCount, ImmutableArray<Bead> beads)
    {
        var toOriginal = new int[ids.Length];
        var fromOriginal = new int[originalCount];
        foreach (var bead in beads)
        {
            Array.Fill(toOriginal, bead.FirstCount == 0 ? None : bead.First, bead.Second, bead.SecondCount);
            Array.Fill(fromOriginal, bead.SecondCount == 0 ? None : bead.Second, bead.First, bead.FirstCount);
        }
        return new(ids, beads, toOriginal, fromOriginal);
    }

    /// <summary>The fragment of the other version that leads to what a block of this one says; null where that one does not say it.</summary>
    public string? FindIn(Passages other, int block)
    {
        var original = _toOriginal is null ? block : _toOriginal[block];
        var found = original == None || other._fromOriginal is null ? original : other._fromOriginal[original];
        return found == None ? null : other.Ids[found];
    }
}
