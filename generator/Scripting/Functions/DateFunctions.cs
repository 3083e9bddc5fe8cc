using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>date</c>: dates and times of day without a zone, in the Gregorian calendar.</summary>
static class DateFunctions
{
    const string FormatMember = "format";

    public static ScriptObject Create() => new BuiltinObject("date", new Builtin("date", "text pattern? culture?", Parse))
        .Add("add_days", "date days", static (in a) => Shift(a, static (date, days) => date.AddDays(days)))
        .Add("add_hours", "date hours", static (in a) => Shift(a, static (date, hours) => date.AddHours(hours)))
        .Add("add_milliseconds", "date millis", static (in a) => Shift(a, static (date, millis) => date.AddMilliseconds(millis)))
        .Add("add_minutes", "date minutes", static (in a) => Shift(a, static (date, minutes) => date.AddMinutes(minutes)))
        .Add("add_months", "date months", static (in a) => ShiftWhole(a, static (date, months) => date.AddMonths(months)))
        .Add("add_seconds", "date seconds", static (in a) => Shift(a, static (date, seconds) => date.AddSeconds(seconds)))
        .Add("add_years", "date years", static (in a) => ShiftWhole(a, static (date, years) => date.AddYears(years)))
        .Add("default_format", DateFormat.Default)
        .Add(FormatMember, DateFormat.Default)
        .Add("now", "", static (in a) => a.Execution.Now)
        .Add("parse", "text pattern? culture?", Parse)
        .Add("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString)
        .Add("to_string", "datetime pattern culture?", ToString)
        .Add("utc_now", "", static (in a) => a.Execution.Now)
        .Freeze();

    /// <summary>What <c>date "2024-05-17"</c> does: the object itself can be called.</summary>
    public static Value Parse(in Arguments a)
    {
        Cultures.Check(a, 2);
        return DateReader.Parse(a.Text(0), a.Text(1)) is { } date ? date : Value.Null;
    }

    static Value ToString(in Arguments a)
    {
        Cultures.Check(a, 2);
        return a[0].IsNull ? Value.Null : Format(a, GetDate(a, 0), a.Text(1));
    }

    static Value ParseToString(in Arguments a)
    {
        Cultures.Check(a, 2);
        Cultures.Check(a, 4);
        return DateReader.Parse(a.Text(0), a.Text(3)) is { } date ? Format(a, date, a.Text(1)) : Value.Null;
    }

    static string Format(in Arguments a, DateTime date, string? pattern)
    {
        // Alone, %g stands before the usual pattern, the blank between them included.
        if (pattern is null or "%g")
            pattern = (pattern is null ? "" : "%g ") + a.Execution.DatePattern;
        var text = DateFormat.Format(date, pattern);
        a.Execution.CheckLength(text.Length, a.Site.Place);
        return text;
    }

    static Value Shift(in Arguments a, Func<DateTime, double, DateTime> shift)
    {
        var (date, amount) = (GetDate(a, 0), a.Double(1));
        try
        {
            return shift(date, amount);
        }
        catch (ArgumentException)
        {
            throw FunctionErrors.DateOutOfRange(a);
        }
    }

    static Value ShiftWhole(in Arguments a, Func<DateTime, int, DateTime> shift)
    {
        var (date, amount) = (GetDate(a, 0), a.Int(1));
        try
        {
            return shift(date, amount);
        }
        catch (ArgumentException)
        {
            throw FunctionErrors.DateOutOfRange(a);
        }
    }

    // Null is the first moment of the year 1; text is not read as a date without being asked to.
    static DateTime GetDate(in Arguments a, int index) => a[index].Kind switch
    {
        ValueKind.Date => a[index].AsDate,
        ValueKind.Null => default,
        _ => throw RunErrors.CannotConvert(a.Site.GetArgument(index), a[index], "date (use date.parse)"),
    };
}
