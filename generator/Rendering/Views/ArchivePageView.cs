using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>The archive in one calendar: all years with their months.</summary>
public sealed record ArchivePageView(
    PageFrame Frame,
    string Calendar,
    ImmutableArray<YearView> Years,
    ImmutableArray<CalendarLinkView> OtherCalendars) : PageView(Frame)
{
    public override string Kind => "archive";
}
