using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>A dated correction of an article.</summary>
/// <param name="Language">Of the text: another one than the page's where only another version carries it yet.</param>
public sealed record CorrectionView(DateOnly Date, string Datetime, Markup Text, LanguageView Language);
