namespace Generator.Rendering.Views;

/// <summary>A dated correction of an article.</summary>
public sealed record CorrectionView(DateOnly Date, string Datetime, string Text);
