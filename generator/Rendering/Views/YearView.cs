using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A year that has articles; months newest first.</summary>
/// <param name="Cells">All months of the year, the first one first.</param>
/// <param name="Start">A day of that year, for <c>local.year</c>.</param>
public sealed record YearView(Address Address, DateOnly Start, int Count, ImmutableArray<MonthView> Months, ImmutableArray<MonthCellView> Cells) : AddressedView(Address);
