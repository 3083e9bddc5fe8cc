namespace Generator.Rendering.Views;

/// <summary>A correction on the page that collects them, with its article.</summary>
public sealed record CorrectionEntryView(ItemView Article, CorrectionView Correction);
