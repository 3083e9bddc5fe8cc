using System.Collections.Immutable;

namespace Generator.Coverage.Page;

/// <summary>What the template of the coverage page may see.</summary>
/// <param name="Date">Of the publisher's day, ISO 8601.</param>
/// <param name="Work">Versions that wait for an editor, the newest first.</param>
/// <param name="Doubts">Versions with blocks that may not belong beside what they stand beside.</param>
sealed record CoverageView(
    string Date,
    ImmutableArray<ColumnView> Languages,
    ImmutableArray<MonthRowView> Months,
    ImmutableArray<StoryRowView> Stories,
    ImmutableArray<WorkView> Work,
    ImmutableArray<WorkView> Doubts);
