using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>What an index files under one letter.</summary>
/// <param name="Letter">Or digits, or # for what begins with neither.</param>
/// <param name="Id">To jump to.</param>
/// <param name="Items">Topics in an index of topics, people in one of people.</param>
public sealed record LetterView(string Letter, string Id, ImmutableArray<AddressedView> Items);
