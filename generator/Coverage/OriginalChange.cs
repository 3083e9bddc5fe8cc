using Generator.Linking;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>A block of an original that is not as it was translated.</summary>
/// <param name="Number">Of the block among those that were translated, from 1; null when it is new.</param>
/// <param name="At">Where it stands now; null when it is gone.</param>
/// <param name="Text">All it says now.</param>
/// <param name="Counterpart">The block of the translation that renders it, where the two texts are of as many blocks.</param>
public sealed record OriginalChange(ChangeKind Kind, int? Number, Place? At, string Text, Place? Counterpart);
