namespace Generator.Rendering.Views;

/// <summary>A correction on the page that collects them, with its article.</summary>
/// <param name="IsWithdrawal">The article no longer stands; the text is the reason.</param>
public sealed record CorrectionEntryView(ItemView Article, CorrectionView Correction, bool IsWithdrawal);
