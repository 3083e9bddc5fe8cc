using System.Collections.Immutable;
using System.Globalization;
using Generator.Languages;
using Generator.Linking;
using Generator.Text;

namespace Generator.Coverage.Page;

/// <summary>Lays a site's status out for the coverage page.</summary>
static class CoverageViews
{
    public static CoverageView Make(SiteStatus status, DateOnly today) => new(
        IsoDay.Format(today),
        [.. status.Languages.Select(language => new ColumnView(language.Code, language.Name, language.Direction.ToHtml(), MakeBar(status.Stories, language)))],
        [.. status.Stories.GroupBy(story => story.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Select(month => MakeMonth(month, status.Languages))],
        [.. status.Stories.Select(MakeStory)],
        [.. from story in status.Stories
            from version in story.Versions
            where version.Changes.Length > 0 || version.Corrections.Length > 0 || version.IsUnreviewed
            select MakeWork(version, [.. version.Changes.Select(change => MakeTask(change, version)), .. version.Corrections.Select(MakeTask)])],
        [.. from story in status.Stories
            from version in story.Versions
            where version.Misaligned.Length > 0
            select MakeWork(version, [.. version.Misaligned.Select(MakeTask)])]);

    static MonthRowView MakeMonth(IGrouping<string, StoryStatus> month, ImmutableArray<Language> languages) =>
        new(month.Key, [.. languages.Select(language => MakeBar(month, language))]);

    static BarView MakeBar(IEnumerable<StoryStatus> stories, Language language) =>
        Bars.Make([.. stories.SelectMany(story => story.Versions).Where(version => version.Language == language)]);

    static StoryRowView MakeStory(StoryStatus story) => new(
        story.Key,
        IsoDay.Format(story.Date),
        TextView.Of(story.Lead.Title.Value, story.Lead.Language),
        [.. story.Versions.Select(version => new CellView(Bars.GetKind(version.State), StatusWords.Describe(version)))]);

    static WorkView MakeWork(VersionStatus version, ImmutableArray<TaskView> tasks)
    {
        var article = version.Article!; // What is missing has nothing to work on.
        return new(
            TextView.Of(article.Title.Value, article.Language),
            article.Source.Path,
            StatusWords.Describe(version),
            tasks);
    }

    static TaskView MakeTask(OriginalChange change, VersionStatus version)
    {
        var original = version.Original!; // It has changed.
        return change.Kind == ChangeKind.Removed
            ? new(string.Create(CultureInfo.InvariantCulture, $"removed: block {change.Number} as it was translated"), change.Counterpart?.ToString(), null)
            : new(StateNames.Get(change.Kind), change.At?.ToString(), TextView.Of(change.Text, original.Language));
    }

    static TaskView MakeTask(OpenCorrection correction) =>
        new($"lacks the correction of {IsoDay.Format(correction.Date)}", correction.At.ToString(), TextView.Of(correction.Text, correction.Language));

    static TaskView MakeTask(DoubtfulBlock block) => new($"misaligned beside {block.Other.Code}", block.At.ToString(), TextView.Of(Beginnings.Get(block.Text), block.Language));
}
