using System.Collections.Immutable;
using Generator.Languages.Dates;
using Generator.Languages.Numbers;
using Generator.Text;

namespace Generator.Languages.Parsing;

/// <summary>Makes a language's dates of the part <c>dates</c> of its file.</summary>
static class DateParser
{
    /// <summary>The calendars that dates are shown in; each must have a part of its own.</summary>
    public static ImmutableArray<Calendar> ParseCalendars(LanguageSection dates)
    {
        var calendars = ImmutableArray.CreateBuilder<Calendar>();
        foreach (var key in dates.Fields.FindTexts("calendars"))
        {
            if (Calendar.Find(key.Value) is not { } calendar)
                dates.Diagnostics.Add(LanguageErrors.UnknownCalendar(key));
            else if (dates.Fields.Find(key.Value) is null)
                dates.Diagnostics.Add(Yaml.YamlErrors.Missing(key.Place, dates.What, key.Value));
            else
                calendars.Add(calendar);
        }
        return calendars.Count == 0 ? [Calendar.Gregorian] : calendars.ToImmutable();
    }

    public static DateFormat Parse(string code, LanguageSection dates, Numerals numerals)
    {
        var calendars = new Dictionary<Calendar, CalendarWords>();
        // Every language has the Gregorian calendar: dates before another calendar's first are shown in it.
        calendars[Calendar.Gregorian] = ParseCalendar(Calendar.Gregorian, dates.GetSection(Calendar.Gregorian.Key, $"the part gregorian of {code}"));
        foreach (var calendar in Calendar.All)
        {
            if (calendar != Calendar.Gregorian && dates.FindSection(calendar.Key, $"the part {calendar.Key} of {code}") is { } section)
                calendars[calendar] = ParseCalendar(calendar, section);
        }
        return new(new(dates.GetTexts("weekdays", WeekdayNames.Keys.Length)), calendars, ParseTime(dates), numerals);
    }

    static CalendarWords ParseCalendar(Calendar calendar, LanguageSection section)
    {
        var months = section.GetTexts("months", calendar.MonthCount);
        var inDate = section.FindTexts("months-in-date", calendar.MonthCount) ?? months;
        var words = new CalendarWords(
            months,
            inDate,
            section.FindTexts("months-short", calendar.MonthCount) ?? inDate,
            [.. DateWidths.Keys.Select(width => ParsePattern(section, width))],
            ParsePattern(section, "month"),
            ParsePattern(section, "year"));
        section.Fields.ReportUnknown();
        return words;
    }

    static DatePattern ParsePattern(LanguageSection section, string field)
    {
        var text = section.GetText(field);
        if (DatePattern.TryParse(text.Value, out var unknown) is { } pattern)
            return pattern;
        section.Diagnostics.Add(LanguageErrors.Pattern(text, field, unknown, DatePattern.Letters));
        return DatePattern.Empty;
    }

    static TimePattern ParseTime(LanguageSection dates)
    {
        var text = dates.GetText("time");
        var needsPeriods = text.Value.Contains('a', StringComparison.Ordinal);
        var periods = needsPeriods ? dates.GetTexts("day-periods", 2) : ["", ""];
        if (TimePattern.TryParse(text.Value, periods[0], periods[1], out var unknown) is { } pattern)
            return pattern;
        dates.Diagnostics.Add(LanguageErrors.Pattern(text, "time", unknown, TimePattern.Letters));
        return TimePattern.Empty;
    }
}
