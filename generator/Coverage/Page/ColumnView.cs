namespace Generator.Coverage.Page;

/// <summary>A language, and how all its stories stand.</summary>
/// <param name="Name">In the language itself.</param>
sealed record ColumnView(string Code, string Name, string Direction, BarView Bar);
