namespace Generator.Linking;

/// <summary>Blocks of two versions that say the same: one and one, mostly; two where a version joins or parts them, none where it leaves them out.</summary>
/// <param name="First">Index of the first version's first block.</param>
/// <param name="Second">Likewise in the second version.</param>
/// <param name="IsDoubtful">A block has no counterpart, or one far longer or shorter than the rest of the text lets expect.</param>
public readonly record struct Bead(int First, int FirstCount, int Second, int SecondCount, bool IsDoubtful)
{
    /// <summary>The same seen from the second version.</summary>
    public Bead Flip() => new(Second, SecondCount, First, FirstCount, IsDoubtful);
}
