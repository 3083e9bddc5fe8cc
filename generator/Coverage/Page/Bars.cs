using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Coverage.Page;

/// <summary>Sums up how stories stand, as words and as a bar.</summary>
static class Bars
{
    const string Done = "done";

    static readonly string[] Kinds = [Done, "outdated", "unmarked", "draft", "missing", "withdrawn"];

    /// <summary>What of a bar a state belongs to.</summary>
    public static string GetKind(VersionState state) => state switch
    {
        VersionState.Original or VersionState.Independent or VersionState.Current => Done,
        VersionState.Scheduled => "draft",
        _ => StateNames.Get(state),
    };

    public static BarView Make(IReadOnlyCollection<VersionStatus> versions)
    {
        var counts = Kinds.Select(kind => (Kind: kind, Count: versions.Count(version => string.Equals(GetKind(version.State), kind, StringComparison.Ordinal))))
            .Where(part => part.Count > 0)
            .ToList();
        var words = counts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Kind}")).ToList();
        AddCount(words, versions.Count(version => version.IsUnreviewed), "unreviewed");
        AddCount(words, versions.Count(version => version.Corrections.Length > 0), "uncorrected");
        return new(string.Join(", ", words), MakeParts(counts, versions.Count));
    }

    static void AddCount(List<string> words, int count, string what)
    {
        if (count > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
    }

    static ImmutableArray<BarPartView> MakeParts(List<(string Kind, int Count)> counts, int all)
    {
        var parts = ImmutableArray.CreateBuilder<BarPartView>();
        var before = 0;
        foreach (var (kind, count) in counts)
        {
            parts.Add(new(kind, Format(before, all), Format(count, all)));
            before += count;
        }
        return parts.ToImmutable();
    }

    static string Format(int count, int all) => (100m * count / all).ToString("0.##", CultureInfo.InvariantCulture);
}
