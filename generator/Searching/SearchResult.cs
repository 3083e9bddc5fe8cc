using System.Collections.Immutable;

namespace Generator.Searching;

/// <summary>What a search found.</summary>
/// <param name="Paths">Addresses of pages, the best first.</param>
/// <param name="HasAllWords">Every word that was asked for stands in each of the pages.</param>
public sealed record SearchResult(ImmutableArray<string> Paths, bool HasAllWords);
