using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;

namespace Generator.Coverage;

/// <summary>How far an archive's languages cover each other: every story, the newest first.</summary>
public sealed record SiteStatus(ImmutableArray<Language> Languages, ImmutableArray<StoryStatus> Stories)
{
    /// <param name="site">With drafts and articles of the future.</param>
    public static SiteStatus Of(LinkedSite site, DateTimeOffset now)
    {
        var review = new VersionReview(site, now);
        return new(
            site.Languages,
            [.. site.Stories
                .Select(story => new StoryStatus(story.Key, story.Original, [.. site.Languages.Select(language => review.Review(story, language))]))
                .OrderByDescending(story => story.Date)
                .ThenBy(story => story.Key, StringComparer.Ordinal)]);
    }

    public IEnumerable<VersionStatus> Versions => Stories.SelectMany(story => story.Versions);

    /// <summary>What <c>--strict</c> does not let pass: readers see an outdated or uncorrected text.</summary>
    public bool HasDuties => Versions.Any(version => version.State == VersionState.Outdated || version.Corrections.Length > 0);
}
