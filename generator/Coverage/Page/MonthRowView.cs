using System.Collections.Immutable;

namespace Generator.Coverage.Page;

/// <summary>A month, <c>2025-08</c>, with a bar for each language.</summary>
sealed record MonthRowView(string Month, ImmutableArray<BarView> Bars);
