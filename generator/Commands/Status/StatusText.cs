using System.Globalization;
using Generator.Coverage;
using Generator.Text;

namespace Generator.Commands.Status;

/// <summary>The status of a site in plain lines: columns parted by tabs, the same from run to run, for pipes and people.</summary>
static class StatusText
{
    public static void Print(SiteStatus status, TextWriter output)
    {
        output.Write(string.Join('\t', status.Languages.Select(language => language.Code).Prepend("story")) + "\n");
        foreach (var story in status.Stories)
            output.Write(string.Join('\t', story.Versions.Select(StatusWords.Describe).Prepend(story.Key)) + "\n");
        foreach (var duty in ListDuties(status).Prepend(""))
            output.Write(duty + "\n");
    }

    /// <summary>A line for each correction that a version still has to carry, and the sum of everything.</summary>
    public static IEnumerable<string> ListDuties(SiteStatus status)
    {
        foreach (var version in status.Versions)
        {
            foreach (var correction in version.Corrections)
                yield return $"{version.Article!.Source.Path} lacks the correction of {IsoDay.Format(correction.Date)}, {correction.At}"; // Of what is there.
        }
        var sums = StatusFilter.Names.Select(name => (Name: name, Count: StatusFilter.Count(status, name))).Where(sum => sum.Count > 0).ToList();
        yield return string.Create(CultureInfo.InvariantCulture, $"{status.Stories.Length} {(status.Stories.Length == 1 ? "story" : "stories")}")
            + (sums.Count == 0 ? ": nothing to do" : ": " + string.Join(", ", sums.Select(sum => string.Create(CultureInfo.InvariantCulture, $"{sum.Count} {sum.Name}"))));
    }

    public static void PrintChanges(SiteStatus status, TextWriter output)
    {
        foreach (var version in status.Versions.Where(version => version.Original is not null || version.Misaligned.Length > 0))
        {
            output.Write(DescribeChanges(version) + "\n");
            foreach (var change in version.Changes)
                output.Write("  " + Describe(change) + "\n");
            foreach (var block in version.Misaligned)
                output.Write($"  misaligned beside {block.Other.Code}, {block.At}: {Beginnings.Get(block.Text)}\n");
        }
    }

    static string DescribeChanges(VersionStatus version)
    {
        var path = version.Article!.Source.Path; // It was made from another one, or stands beside one.
        if (version.Original?.Source.Path is not { } original)
            return $"{path} was written beside the others";
        var count = version.Changes.Length;
        if (version.Article.Translation?.Of is null)
            return $"{path} does not say how {original} stood when it was made; status --mark-current writes it down";
        if (count == 0)
            return $"{path} is current: {original} is as it was translated";
        var changed = string.Create(CultureInfo.InvariantCulture, $"{count} block{(count == 1 ? "" : "s")} of {original} changed");
        return version.IsMinor
            ? $"{path} counts as current: {changed}, and minor: true hides that from readers; once nothing else is to come, --mark-current, and take it out"
            : $"{path} is outdated: {changed}";
    }

    static string Describe(OriginalChange change)
    {
        var what = change.Kind.ToString().ToLowerInvariant().PadRight(8);
        var number = change.Number?.ToString(CultureInfo.InvariantCulture);
        var where = change.At is { } at ? $"{at}: {Beginnings.Get(change.Text)}" : $"block {number} as it was translated";
        return what + where + (change.Counterpart is { } counterpart ? $"; here in {counterpart}" : "");
    }
}
