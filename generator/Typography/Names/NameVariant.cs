using System.Collections.Immutable;

namespace Generator.Typography.Names;

/// <summary>A way to write a name that is not the site's.</summary>
/// <param name="Words">In their order.</param>
/// <param name="IsWhole">It can stand for no other name.</param>
sealed record NameVariant(ImmutableArray<string> Words, string Right, bool IsWhole);
