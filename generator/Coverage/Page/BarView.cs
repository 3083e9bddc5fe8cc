using System.Collections.Immutable;

namespace Generator.Coverage.Page;

/// <summary>Stories by how they stand.</summary>
/// <param name="Text">The same in words.</param>
/// <param name="Parts">Side by side they fill a width of 100.</param>
sealed record BarView(string Text, ImmutableArray<BarPartView> Parts);
