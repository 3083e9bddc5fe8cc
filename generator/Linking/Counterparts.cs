using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Finds the page that comes nearest to one which a language does not have: its month, its year, else the archive.</summary>
static class Counterparts
{
    /// <summary>In the same calendar where the edition has it, otherwise in the Gregorian month in which the other calendar's begins.</summary>
    public static Address GetNearest(Edition edition, Calendar calendar, int year, int month)
    {
        if (edition.FindArchive(calendar) is { } archive)
            return GetNearest(archive, year, month);
        var begin = calendar.FindDay(year, month, 1);
        return begin is { } day ? GetNearest(edition, Calendar.Gregorian.GetDate(day)) : edition.GregorianArchive.Address;
    }

    public static Address GetNearest(Edition edition, CalendarDate gregorian) =>
        GetNearest(edition.GregorianArchive, gregorian.Year, gregorian.Month);

    static Address GetNearest(Archive archive, int year, int month) =>
        archive.FindMonth(year, month)?.Address ?? archive.FindYear(year)?.Address ?? archive.Address;
}
