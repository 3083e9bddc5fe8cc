using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>The archive by year and month, in each calendar of each language.</summary>
static class ArchivePages
{
    const int HighestBar = 10;

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from archive in edition.Archives
        from file in Plan(renderer, edition, archive)
        select file;

    static IEnumerable<PlannedFile> Plan(SiteRenderer renderer, Edition edition, Archive archive)
    {
        var language = edition.Language;
        yield return renderer.PlanPage(language, archive.Address, "archive", () => MakeArchive(renderer, edition, archive));
        foreach (var year in archive.Years)
            yield return renderer.PlanPage(language, year.Address, "year", () => MakeYear(renderer, archive, year));
        var months = archive.Years.SelectMany(year => year.Months.Select(month => (Year: year, Month: month))).ToArray();
        for (var i = 0; i < months.Length; i++)
        {
            var (year, month) = months[i];
            var newer = i > 0 ? months[i - 1].Month : null;
            var older = i + 1 < months.Length ? months[i + 1].Month : null;
            yield return renderer.PlanPage(language, month.Address, "month", () => MakeMonth(renderer, archive, year, month, older, newer));
        }
    }

    static ArchivePageView MakeArchive(SiteRenderer renderer, Edition edition, Archive archive)
    {
        var language = edition.Language;
        return new ArchivePageView(
            renderer.Frames.Make(language, archive.Address, renderer.GetWord(language, "archive"), null, ItemViews.MakeVersions(renderer.Site.GetCounterparts(archive))),
            archive.Calendar.Key,
            [.. Enumerable.Range(1, archive.Calendar.MonthCount).Select(month => language.FormatShortMonthName(month, archive.Calendar))],
            MakeYears(renderer, archive),
            [.. edition.Archives.Where(other => other.Calendar != archive.Calendar)
                .Select(other => new CalendarLinkView(other.Address, other.Calendar.Key))]);
    }

    static ImmutableArray<YearView> MakeYears(SiteRenderer renderer, Archive archive)
    {
        var fullest = archive.Years.SelectMany(year => year.Months).Select(month => month.Articles.Length).DefaultIfEmpty().Max();
        return [.. archive.Years.Select(year => new YearView(
            year.Address,
            GetStart(year),
            year.Count,
            [.. year.Months.Select(month => MakeMonthView(renderer, month, withItems: false))],
            [.. Enumerable.Range(1, archive.Calendar.MonthCount).Select(number => MakeCell(renderer, year, number, fullest))]))];
    }

    static MonthCellView MakeCell(SiteRenderer renderer, ArchiveYear year, int number, int fullest)
    {
        var name = year.Language.FormatMonthName(number, year.Calendar);
        return year.FindMonth(number) is { } month
            ? new(number, name, (month.Articles.Length * HighestBar + fullest - 1) / fullest, MakeMonthView(renderer, month, withItems: false))
            : new(number, name, 0, null);
    }

    static YearPageView MakeYear(SiteRenderer renderer, Archive archive, ArchiveYear year) => new(
        renderer.Frames.Make(
            year.Language,
            year.Address,
            year.Language.FormatYear(GetStart(year), year.Calendar),
            null,
            ItemViews.MakeVersions(renderer.Site.GetCounterparts(year))),
        year.Calendar.Key,
        GetStart(year),
        new LinkView(archive.Address, renderer.GetWord(year.Language, "archive")),
        [.. year.Months.Select(month => MakeMonthView(renderer, month, withItems: true))]);

    static MonthPageView MakeMonth(
        SiteRenderer renderer, Archive archive, ArchiveYear year, ArchiveMonth month, ArchiveMonth? older, ArchiveMonth? newer) => new(
        renderer.Frames.Make(
            month.Language,
            month.Address,
            month.Language.FormatMonth(GetStart(month), month.Calendar),
            null,
            ItemViews.MakeVersions(renderer.Site.GetCounterparts(month))),
        month.Calendar.Key,
        GetStart(month),
        new LinkView(archive.Address, renderer.GetWord(month.Language, "archive")),
        new LinkView(year.Address, month.Language.FormatYear(GetStart(month), month.Calendar)),
        renderer.Items.Get(month.Articles),
        older is null ? null : MakeMonthView(renderer, older, withItems: false),
        newer is null ? null : MakeMonthView(renderer, newer, withItems: false));

    static MonthView MakeMonthView(SiteRenderer renderer, ArchiveMonth month, bool withItems) =>
        new(month.Address, GetStart(month), month.Articles.Length, withItems ? renderer.Items.Get(month.Articles) : []);

    // Any day of the span names it: the articles themselves provide one.
    static DateOnly GetStart(ArchiveMonth month) => month.Articles[^1].Date.Value.Date;

    static DateOnly GetStart(ArchiveYear year) => GetStart(year.Months[^1]);
}
