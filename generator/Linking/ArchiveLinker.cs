using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Files a language's articles under the years and months of each calendar.</summary>
static class ArchiveLinker
{
    /// <param name="articles">Newest first.</param>
    /// <returns>The Gregorian archive, then the language's other calendars.</returns>
    public static ImmutableArray<Archive> Link(Language language, ImmutableArray<Article> articles) =>
    [
        Link(language, Calendar.Gregorian, articles),
        .. language.Calendars.Where(calendar => calendar != Calendar.Gregorian).Select(calendar => Link(language, calendar, articles)),
    ];

    static Archive Link(Language language, Calendar calendar, ImmutableArray<Article> articles)
    {
        var months = articles
            .Where(article => calendar.IsInUse(article.Date.Value.Date))
            .GroupBy(article => GetMonth(calendar, article))
            .OrderByDescending(group => group.Key)
            .Select(group => MakeMonth(language, calendar, group.Key.Year, group.Key.Month, [.. group]));
        var years = months
            .GroupBy(month => month.Year)
            .Select(group => new ArchiveYear(language, calendar, group.Key, Routes.Year(language, calendar, group.Key), [.. group]));
        return new(language, calendar, Routes.Archive(language, calendar), [.. years]);
    }

    static ArchiveMonth MakeMonth(Language language, Calendar calendar, int year, int month, ImmutableArray<Article> articles) =>
        new(language, calendar, year, month, Routes.Month(language, calendar, year, month), articles);

    static (int Year, int Month) GetMonth(Calendar calendar, Article article)
    {
        var date = calendar.GetDate(article.Date.Value.Date);
        return (date.Year, date.Month);
    }
}
