namespace Generator.Coverage.Page;

/// <summary>How a story stands in one language.</summary>
/// <param name="Kind">Names its colour.</param>
sealed record CellView(string Kind, string Text);
