using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>The archive in one calendar: all years with their months.</summary>
/// <param name="MonthNames">Short, the first month first.</param>
public sealed record ArchivePageView(
    PageFrame Frame,
    string Calendar,
    ImmutableArray<string> MonthNames,
    ImmutableArray<YearView> Years,
    ImmutableArray<CalendarLinkView> OtherCalendars) : PageView(Frame)
{
    public override string Kind => "archive";
}
