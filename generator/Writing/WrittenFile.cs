namespace Generator.Writing;

/// <summary>A file that a build wrote, and why: it was not there, or it reads otherwise from a line on.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Pipeline">Who made it.</param>
/// <param name="ChangedLine">The first line that differs from what was there, counted from 1; null for new files and for copies.</param>
public sealed record WrittenFile(string Path, string Pipeline, bool IsNew, int? ChangedLine)
{
    public string Reason => IsNew ? "new" : "changed";
}
