using Generator.Text;

namespace Generator.Model;

/// <summary>The value of an option, in the form in which a stylesheet may hold it.</summary>
/// <param name="Dark">For readers who prefer dark pages; null: the same.</param>
public sealed record ThemeOptionValue(string Text, string? Dark, Place Place);
