using System.Globalization;

namespace Generator.Languages.Calendars;

/// <summary>The Solar Hijri calendar: .NET's astronomy for the first day of a year, and plain counting within it.</summary>
/// <remarks>.NET works the sun's longitude out anew at each question, several microseconds a date; here once a year.</remarks>
sealed class SolarHijriArithmetic : CalendarArithmetic
{
    const int YearsBehind = 621;
    const int LongMonths = 6;
    const int LongMonth = 31;
    const int ShortMonth = 30;

    static readonly PersianCalendar Calendar = new();
    static readonly DateOnly First = DateOnly.FromDateTime(Calendar.MinSupportedDateTime);
    static readonly int LastYear = Calendar.GetYear(Calendar.MaxSupportedDateTime);

    // Day numbers of the first days, 0 where not asked for yet. Racing threads write the same number.
    readonly int[] _firstDays = new int[LastYear + 1];

    public override bool Covers(DateOnly day) => day >= First;

    public override CalendarDate GetDate(DateOnly day)
    {
        var year = Math.Min(day.Year - YearsBehind, LastYear);
        if (year < 1 || day.DayNumber < GetFirstDay(year))
            year--;
        var dayOfYear = day.DayNumber - GetFirstDay(year);
        if (dayOfYear < LongMonths * LongMonth)
            return new(year, dayOfYear / LongMonth + 1, dayOfYear % LongMonth + 1);
        dayOfYear -= LongMonths * LongMonth;
        return new(year, LongMonths + dayOfYear / ShortMonth + 1, dayOfYear % ShortMonth + 1);
    }

    public override DateOnly? FindDay(CalendarDate date)
    {
        if (date.Year < 1 || date.Year > LastYear || date.Month is < 1 or > 12 || date.Day is < 1 or > LongMonth)
            return null;
        var longMonths = Math.Min(date.Month - 1, LongMonths);
        var number = GetFirstDay(date.Year) + longMonths * LongMonth + (date.Month - 1 - longMonths) * ShortMonth + date.Day - 1;
        if (number > DateOnly.MaxValue.DayNumber)
            return null;
        // A day too many in a month comes out as one of the next.
        var day = DateOnly.FromDayNumber(number);
        return GetDate(day) == date ? day : null;
    }

    int GetFirstDay(int year)
    {
        ref var number = ref _firstDays[year];
        if (number == 0)
            number = DateOnly.FromDateTime(Calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0)).DayNumber;
        return number;
    }
}
