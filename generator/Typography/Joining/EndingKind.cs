namespace Generator.Typography.Joining;

/// <summary>How much the endings of a group say about a word.</summary>
/// <remarks>The numbers stand in lexicon files.</remarks>
enum EndingKind : byte
{
    Usual = 0,

    /// <summary>Possible with most words and rare with each: a reading with one never outweighs a usual one.</summary>
    Rare = 1,

    /// <summary>Stands before the word.</summary>
    Prefix = 2,
}
