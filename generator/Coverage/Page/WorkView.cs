using System.Collections.Immutable;

namespace Generator.Coverage.Page;

/// <summary>A version that waits for an editor.</summary>
/// <param name="Status">In words.</param>
sealed record WorkView(TextView Title, string Path, string Status, ImmutableArray<TaskView> Tasks);
