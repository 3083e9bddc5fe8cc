using System.Collections.Immutable;

namespace Generator.Coverage.Page;

/// <summary>A story with a cell for each language.</summary>
sealed record StoryRowView(string Key, string Date, TextView Title, ImmutableArray<CellView> Cells);
