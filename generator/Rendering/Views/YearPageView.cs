using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>A year of the archive in one calendar.</summary>
/// <param name="Start">A day of that year, for <c>local.year</c>.</param>
public sealed record YearPageView(
    PageFrame Frame,
    string Calendar,
    DateOnly Start,
    LinkView Archive,
    ImmutableArray<MonthView> Months) : PageView(Frame)
{
    public override string Kind => "year";
}
