namespace Generator.Rendering.Views;

/// <summary>A month in the overview of its year.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Name">Standing alone.</param>
/// <param name="Level">How high its bar is, from 0 for no article to 10 for the fullest month of the archive.</param>
/// <param name="Month">Null when it has no article.</param>
public sealed record MonthCellView(int Number, string Name, int Level, MonthView? Month);
