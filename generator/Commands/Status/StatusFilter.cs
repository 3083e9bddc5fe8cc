using Generator.Coverage;
using Generator.Languages;

namespace Generator.Commands.Status;

/// <summary>Leaves of a site's status what somebody asked for.</summary>
static class StatusFilter
{
    static readonly Dictionary<string, Func<VersionStatus, bool>> Filters = new(StringComparer.Ordinal)
    {
        ["missing"] = version => version.State == VersionState.Missing,
        ["draft"] = version => version.State == VersionState.Draft,
        ["unmarked"] = version => version.State == VersionState.Unmarked,
        ["outdated"] = version => version.State == VersionState.Outdated,
        ["minor"] = version => version.IsMinor,
        ["unreviewed"] = version => version.IsUnreviewed,
        ["corrections"] = version => version.Corrections.Length > 0,
        ["misaligned"] = version => version.Misaligned.Length > 0,
    };

    public static IReadOnlyCollection<string> Names => Filters.Keys;

    /// <summary>Stories with a version to which one of the names applies; all when none is given.</summary>
    public static SiteStatus Keep(SiteStatus status, IReadOnlyCollection<string> names) => names.Count == 0
        ? status
        : status with { Stories = [.. status.Stories.Where(story => story.Versions.Any(version => names.Any(name => Filters[name](version))))] };

    /// <summary>How many versions there are to which a name applies.</summary>
    public static int Count(SiteStatus status, string name) => status.Versions.Count(Filters[name]);

    public static SiteStatus KeepLanguage(SiteStatus status, Language language) => new(
        [language],
        [.. status.Stories.Select(story => story with { Versions = [.. story.Versions.Where(version => version.Language == language)] })]);
}
