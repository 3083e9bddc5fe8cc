namespace Generator.Languages.Calendars;

/// <summary>A calendar of .NET; exact also in invariant globalization.</summary>
sealed class SystemArithmetic(System.Globalization.Calendar calendar) : CalendarArithmetic
{
    readonly DateOnly _first = DateOnly.FromDateTime(calendar.MinSupportedDateTime);
    readonly DateOnly _last = DateOnly.FromDateTime(calendar.MaxSupportedDateTime);

    public override bool Covers(DateOnly day) => day >= _first && day <= _last;

    public override CalendarDate GetDate(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new(calendar.GetYear(time), calendar.GetMonth(time), calendar.GetDayOfMonth(time));
    }

    public override DateOnly? FindDay(CalendarDate date)
    {
        var firstYear = calendar.GetYear(calendar.MinSupportedDateTime);
        var lastYear = calendar.GetYear(calendar.MaxSupportedDateTime);
        if (date.Year < firstYear || date.Year > lastYear
            || date.Month < 1 || date.Month > calendar.GetMonthsInYear(date.Year)
            || date.Day < 1 || date.Day > calendar.GetDaysInMonth(date.Year, date.Month))
            return null;
        return DateOnly.FromDateTime(calendar.ToDateTime(date.Year, date.Month, date.Day, 0, 0, 0, 0));
    }
}
