using System.Collections.Immutable;
using System.Globalization;
using Generator.Languages.Calendars;

namespace Generator.Languages;

/// <summary>A way of naming days: Gregorian, Solar Hijri or Hijri; exact, and the same on every machine.</summary>
public sealed class Calendar
{
    public static readonly Calendar Gregorian = new("gregorian", DateOnly.MinValue, [new SystemArithmetic(new GregorianCalendar())]);

    // Iran's civil calendar since Nowruz 1304; a date before it was never written this way by those who lived it.
    public static readonly Calendar Persian = new("persian", new DateOnly(1925, 3, 21), [new SolarHijriArithmetic()]);

    // Umm al-Qura as far as its table goes (1318 to 1500), beyond it the tabular calendar.
    public static readonly Calendar Islamic = new("islamic", new DateOnly(622, 7, 18),
        [new SystemArithmetic(new UmAlQuraCalendar()), new SystemArithmetic(new HijriCalendar { HijriAdjustment = 0 })]);

    public static readonly ImmutableArray<Calendar> All = [Gregorian, Persian, Islamic];

    // The first one that covers a day names it.
    readonly ImmutableArray<CalendarArithmetic> _arithmetics;
    readonly DateOnly _inUseFrom;

    Calendar(string key, DateOnly inUseFrom, ImmutableArray<CalendarArithmetic> arithmetics)
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
    public CalendarDate GetDate(DateOnly day) => FindArithmetic(day) is { } arithmetic
        ? arithmetic.GetDate(day)
        : throw new ArgumentOutOfRangeException(nameof(day), day, $"before the first day of the {Key} calendar");

    /// <returns>Null when the calendar has no such day: the 30th of a short Esfand, the 31st of Mehr.</returns>
    public DateOnly? FindDay(int year, int month, int day)
    {
        foreach (var arithmetic in _arithmetics)
        {
            if (arithmetic.FindDay(new(year, month, day)) is { } found && FindArithmetic(found) == arithmetic)
                return found;
        }
        return null;
    }

    public override string ToString() => Key;

    CalendarArithmetic? FindArithmetic(DateOnly day)
    {
        foreach (var arithmetic in _arithmetics)
        {
            if (arithmetic.Covers(day))
                return arithmetic;
        }
        return null;
    }
}
