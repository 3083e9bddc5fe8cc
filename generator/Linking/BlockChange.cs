namespace Generator.Linking;

/// <summary>One difference between a text as it was and as it is, by block.</summary>
/// <param name="Before">Its number among the former blocks, from 0; null when it was added.</param>
/// <param name="Now">Its number among the blocks of now; null when it was removed.</param>
public readonly record struct BlockChange(ChangeKind Kind, int? Before, int? Now);
