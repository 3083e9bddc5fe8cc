using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>What an index files under one letter.</summary>
/// <param name="Id">To jump to.</param>
public sealed record LetterView(string Letter, string Id, ImmutableArray<AddressedView> Items);
