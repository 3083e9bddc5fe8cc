using Generator.Languages.Numbers;

namespace Generator.Languages.Dates;

/// <summary>A language's dates in every calendar that it describes.</summary>
sealed class DateFormat(WeekdayNames weekdays, IReadOnlyDictionary<Calendar, CalendarWords> calendars, TimePattern time, Numerals numerals)
{
    public bool Describes(Calendar calendar) => calendars.ContainsKey(calendar);

    public string Format(DateOnly day, DateWidth width, Calendar calendar) => Format(day, calendar, words => words.Widths[(int)width]);

    public string FormatMonth(DateOnly day, Calendar calendar) => Format(day, calendar, words => words.Month);

    public string FormatMonth(int year, int month, Calendar calendar)
    {
        var words = Get(calendar);
        return words.Month.Format(new(year, month, 1), DayOfWeek.Monday, words, weekdays, numerals);
    }

    public string FormatMonthName(int month, Calendar calendar) => Get(calendar).Months[month - 1];

    public string FormatShortMonthName(int month, Calendar calendar) => Get(calendar).MonthsShort[month - 1];

    public string FormatYear(DateOnly day, Calendar calendar) => Format(day, calendar, words => words.Year);

    public string FormatYear(int year, Calendar calendar)
    {
        var words = Get(calendar);
        return words.Year.Format(new(year, 1, 1), DayOfWeek.Monday, words, weekdays, numerals);
    }

    public string FormatWeekday(DayOfWeek day) => weekdays.Get(day);

    public string FormatTime(TimeOnly at) => time.Format(at, numerals);

    string Format(DateOnly day, Calendar calendar, Func<CalendarWords, DatePattern> choose)
    {
        // No calendar but the Gregorian one reaches back before its own first year.
        if (!calendar.Covers(day))
            calendar = Calendar.Gregorian;
        var words = Get(calendar);
        return choose(words).Format(calendar.GetDate(day), day.DayOfWeek, words, weekdays, numerals);
    }

    CalendarWords Get(Calendar calendar) => calendars.TryGetValue(calendar, out var words)
        ? words
        : throw new ArgumentException($"the language does not describe the {calendar.Key} calendar; ask Describes first", nameof(calendar));
}
