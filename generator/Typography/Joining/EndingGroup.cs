using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>Endings that a word takes either all or none of: plural, possessive, comparative.</summary>
/// <param name="Endings">As they are spelled, with a joiner where they have one.</param>
sealed record EndingGroup(EndingKind Kind, ImmutableArray<string> Endings);
