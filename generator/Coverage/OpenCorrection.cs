using Generator.Languages;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>A correction of another version that a version does not carry, and does not say is none of its own.</summary>
/// <param name="At">Where the other version has it.</param>
/// <param name="Language">Of the text.</param>
public sealed record OpenCorrection(DateOnly Date, Place At, string Text, Language Language);
