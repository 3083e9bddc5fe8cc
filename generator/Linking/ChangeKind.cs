namespace Generator.Linking;

/// <summary>What became of a block.</summary>
public enum ChangeKind
{
    /// <summary>Other words in its place.</summary>
    Changed,
    Added,
    Removed,

    /// <summary>The same words elsewhere.</summary>
    Moved,
}
