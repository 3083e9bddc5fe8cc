using Generator.Languages;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>A block that stands alone where two versions are read side by side, or beside one far longer or shorter than it.</summary>
/// <param name="Text">All it says.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Other">The language of the other version.</param>
public sealed record DoubtfulBlock(Place At, string Text, Language Language, Language Other);
