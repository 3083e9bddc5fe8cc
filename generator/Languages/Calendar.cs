using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Languages;

/// <summary>A way of naming days: Gregorian, Solar Hijri or Hijri; exact, and the same on every machine.</summary>
public sealed class Calendar
{
    public static readonly Calendar Gregorian = new("gregorian", DateOnly.MinValue, [new GregorianCalendar()]);

    // Iran's civil calendar since Nowruz 1304; a date before it was never written this way by those who lived it.
    public static readonly Calendar Persian = new("persian", new DateOnly(1925, 3, 21), [new PersianCalendar()]);

    // Umm al-Qura as far as its table goes (1318 to 1500), beyond it the tabular calendar.
    public static readonly Calendar Islamic = new("islamic", new DateOnly(622, 7, 18),
        [new UmAlQuraCalendar(), new HijriCalendar { HijriAdjustment = 0 }]);

    public static readonly ImmutableArray<Calendar> All = [Gregorian, Persian, Islamic];

    readonly System.Globalization.Calendar[] _arithmetics;
    readonly DateOnly _inUseFrom;

    Calendar(string key, DateOnly inUseFrom, System.Globalization.Calendar[] arithmetics)
    {
        Key = key;
        _inUseFrom = inUseFrom;
        _arithmetics = arithmetics;
    }

    /// <summary>"gregorian", "persian" or "islamic": in YAML, in templates and in addresses.</summary>
    public string Key { get; }

    public int MonthCount => 12;

    public static Calendar? Find(string key) => All.FirstOrDefault(calendar => string.Equals(calendar.Key, key, StringComparison.Ordinal));

    /// <summary>Whether people wrote dates in this calendar on that day; false means: show the Gregorian date alone.</summary>
    public bool IsInUse(DateOnly day) => day >= _inUseFrom;

    /// <summary>Whether the calendar has a name for the day at all: it begins with its first year.</summary>
    public bool Covers(DateOnly day) => FindArithmetic(day) is not null;

    /// <exception cref="ArgumentOutOfRangeException">The day lies before the calendar's first, see <see cref="Covers"/>.</exception>
    public CalendarDate GetDate(DateOnly day)
    {
        var arithmetic = FindArithmetic(day) ?? throw new ArgumentOutOfRangeException(nameof(day), day, $"before the first day of the {Key} calendar");
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new(arithmetic.GetYear(time), arithmetic.GetMonth(time), arithmetic.GetDayOfMonth(time));
    }

    /// <returns>Null when the calendar has no such day: the 30th of a short Esfand, the 31st of Mehr.</returns>
    public DateOnly? FindDay(int year, int month, int day)
    {
        foreach (var arithmetic in _arithmetics)
        {
            if (!HasDay(arithmetic, year, month, day))
                continue;
            var found = DateOnly.FromDateTime(arithmetic.ToDateTime(year, month, day, 0, 0, 0, 0));
            if (FindArithmetic(found) == arithmetic)
                return found;
        }
        return null;
    }

    public override string ToString() => Key;

    static bool HasDay(System.Globalization.Calendar arithmetic, int year, int month, int day)
    {
        var first = arithmetic.GetYear(arithmetic.MinSupportedDateTime);
        var last = arithmetic.GetYear(arithmetic.MaxSupportedDateTime);
        return year >= first && year <= last && month >= 1 && month <= arithmetic.GetMonthsInYear(year)
            && day >= 1 && day <= arithmetic.GetDaysInMonth(year, month);
    }

    System.Globalization.Calendar? FindArithmetic(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        foreach (var arithmetic in _arithmetics)
        {
            if (time >= arithmetic.MinSupportedDateTime && time <= arithmetic.MaxSupportedDateTime)
                return arithmetic;
        }
        return null;
    }
}
