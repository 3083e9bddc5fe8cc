using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>The addresses that were ever published and must go on leading somewhere.</summary>
/// <param name="Comments">Lines at the head of the file, for its readers.</param>
public sealed record Ledger(ImmutableArray<string> Comments, ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>Relative to the site's root.</summary>
    public const string Path = "input/addresses.txt";

    /// <summary>What a site has before it records anything.</summary>
    public static Ledger Empty { get; } = new(["# Every address that was ever published, and what it belongs to. build --record adds what is new; see docs/addresses.md."], []);

    /// <summary>How many addresses the file does not hold yet.</summary>
    public int NewCount => Entries.Count(entry => entry.Place is null);
}
