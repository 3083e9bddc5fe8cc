using System.Globalization;

namespace Generator.Scripting.Functions;

/// <summary>Writes a date by a pattern of percent codes, the ones that Ruby's strftime made known.</summary>
/// <remarks>Names of days and months are the invariant culture's; dates in a reader's language are the host's business.</remarks>
static class DateFormat
{
    public const string Default = "%d %b %Y";

    // A date is a wall clock reading without a zone; where a zone is asked for, it is UTC on every machine.
    const string Zone = "+00:00";

    static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <param name="pattern">A code that is not known is written as it stands; so is a percent sign at the end.</param>
    public static string Format(DateTime date, string pattern)
    {
        var text = new PooledText(stackalloc char[PooledText.StackLength]);
        Append(ref text, date, pattern);
        return text.ToStringAndDispose();
    }

    /// <summary>The codes that stand for several others.</summary>
    public static string? FindPattern(char code) => code switch
    {
        'c' => "%a %b %d %H:%M:%S %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' or 'X' => "%H:%M:%S",
        'x' => "%m/%d/%Y",
        _ => null,
    };

    static void Append(ref PooledText text, DateTime date, ReadOnlySpan<char> pattern)
    {
        for (int percent; (percent = pattern.IndexOf('%')) >= 0 && percent + 1 < pattern.Length; pattern = pattern[(percent + 2)..])
        {
            text.Append(pattern[..percent]);
            Append(ref text, date, pattern[percent + 1]);
        }
        text.Append(pattern);
    }

    static void Append(ref PooledText text, DateTime date, char code)
    {
        if (GetNumber(date, code) is (var number, > 0 and var digits, var filler))
            text.Append(number, digits, filler);
        else if (FindText(date, code) is { } name)
            text.Append(name);
        else if (FindPattern(code) is { } pattern)
            Append(ref text, date, pattern);
        else
            text.Append(['%', code]);
    }

    static (int Number, int Digits, char Filler) GetNumber(DateTime date, char code) => code switch
    {
        'C' => (date.Year / 100, 2, '0'),
        'd' => (date.Day, 2, '0'),
        'e' => (date.Day, 2, ' '),
        'H' => (date.Hour, 2, '0'),
        'I' => (GetHour12(date), 2, '0'),
        'j' => (date.DayOfYear, 3, '0'),
        'k' => (date.Hour, 2, ' '),
        'l' => (GetHour12(date), 2, ' '),
        'L' => (date.Millisecond, 3, '0'),
        'm' => (date.Month, 2, '0'),
        'M' => (date.Minute, 2, '0'),
        'N' => ((int)(date.Ticks % TimeSpan.TicksPerSecond) * (int)TimeSpan.NanosecondsPerTick, 9, '0'),
        'S' => (date.Second, 2, '0'),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0'),
        'U' => (GetWeek(date, DayOfWeek.Sunday), 2, '0'),
        'V' => (ISOWeek.GetWeekOfYear(date), 2, '0'),
        'w' => ((int)date.DayOfWeek, 1, '0'),
        'W' => (GetWeek(date, DayOfWeek.Monday), 2, '0'),
        'y' => (date.Year % 100, 2, '0'),
        'Y' => (date.Year, 4, '0'),
        _ => default,
    };

    static string? FindText(DateTime date, char code) => code switch
    {
        'a' => Names.GetAbbreviatedDayName(date.DayOfWeek),
        'A' => Names.GetDayName(date.DayOfWeek),
        'b' or 'h' => Names.GetAbbreviatedMonthName(date.Month),
        'B' => Names.GetMonthName(date.Month),
        // Asks for the invariant culture, which is the only one here.
        'g' => "",
        'n' => "\n",
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        's' => new DateTimeOffset(date, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        't' => "\t",
        'v' => Format(date, "%e-%b-%Y").ToUpperInvariant(),
        'Z' => Zone,
        '%' => "%",
        _ => null,
    };

    static int GetHour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    // The week that holds the first of January is week 1, unlike strftime's week 0.
    static int GetWeek(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);
}
