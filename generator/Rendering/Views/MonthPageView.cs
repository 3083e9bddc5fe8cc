using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>A month of the archive in one calendar.</summary>
public sealed record MonthPageView(
    PageFrame Frame,
    string Calendar,
    DateOnly Start,
    LinkView Archive,
    LinkView Year,
    ImmutableArray<ItemView> Items,
    MonthView? Older,
    MonthView? Newer) : PageView(Frame)
{
    public override string Kind => "month";
}
