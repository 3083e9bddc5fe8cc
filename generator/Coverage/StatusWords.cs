using System.Globalization;

namespace Generator.Coverage;

/// <summary>A version's status in words, as the table, the page and the lines of a pipe have it.</summary>
public static class StatusWords
{
    /// <summary><c>outdated 2, unreviewed, 1 open correction</c>.</summary>
    public static string Describe(VersionStatus version)
    {
        var parts = new List<string> { StateNames.Get(version.State) };
        if (version.IsMinor)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{version.Changes.Length} minor change{(version.Changes.Length == 1 ? "" : "s")}"));
        else if (version.Changes.Length > 0)
            parts[0] += " " + version.Changes.Length.ToString(CultureInfo.InvariantCulture);
        if (version.IsUnreviewed)
            parts.Add("unreviewed");
        if (version.Corrections.Length > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{version.Corrections.Length} open correction{(version.Corrections.Length == 1 ? "" : "s")}"));
        if (version.Misaligned.Length > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{version.Misaligned.Length} misaligned"));
        return string.Join(", ", parts);
    }
}
