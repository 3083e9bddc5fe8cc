using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Model;

/// <summary>How a text stood when a translation was made of it: a hash for each block, or one over all when nobody needs to know which changed.</summary>
/// <param name="Whole">Null: the blocks say it.</param>
public sealed record Snapshot(ImmutableArray<uint> Blocks, ulong? Whole)
{
    const int BlockDigits = 8;
    const int WholeDigits = 16;

    public static Snapshot Of(Body body) =>
        body.Blocks.IsEmpty ? new([], body.GetHash()) : new([.. body.Blocks.Select(body.GetHash)], null);

    /// <summary>Reads the words of a field: hashes of 8 digits, in the order of the blocks, or a single one of 16.</summary>
    /// <param name="wrong">The first that is no hash.</param>
    public static Snapshot? Parse(IReadOnlyList<string> words, out string? wrong)
    {
        wrong = null;
        if (words is [var only] && only.Length == WholeDigits && Find(only) is { } whole)
            return new([], whole);
        wrong = words.FirstOrDefault(word => word.Length != BlockDigits || Find(word) is null);
        return wrong is null ? new([.. words.Select(word => (uint)Find(word)!.Value)], null) : null; // All of them are hashes.
    }

    public bool IsOf(Body body)
    {
        if (Whole is { } whole)
            return whole == body.GetHash();
        if (Blocks.Length != body.Blocks.Length)
            return false;
        for (var i = 0; i < Blocks.Length; i++)
        {
            if (Blocks[i] != body.GetHash(body.Blocks[i]))
                return false;
        }
        return true;
    }

    /// <summary>As front matter writes it.</summary>
    public override string ToString() => Whole is { } whole
        ? whole.ToString("x16", CultureInfo.InvariantCulture)
        : string.Join(' ', Blocks.Select(hash => hash.ToString("x8", CultureInfo.InvariantCulture)));

    // The digits of SHA-256 as everybody writes them: capitals would be another hash in the eyes of a text search.
    static ulong? Find(string digits) =>
        !digits.AsSpan().ContainsAnyInRange('A', 'F') && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? hash
            : null;
}
