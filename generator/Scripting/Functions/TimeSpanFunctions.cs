using System.Globalization;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>timespan</c>.</summary>
static class TimeSpanFunctions
{
    public static ScriptObject Create() => new BuiltinObject("timespan")
        .Add("zero", TimeSpan.Zero)
        .Add("from_days", "days", static (in a) => Make(a, TimeSpan.FromDays))
        .Add("from_hours", "hours", static (in a) => Make(a, TimeSpan.FromHours))
        .Add("from_minutes", "minutes", static (in a) => Make(a, TimeSpan.FromMinutes))
        .Add("from_seconds", "seconds", static (in a) => Make(a, TimeSpan.FromSeconds))
        .Add("from_milliseconds", "millis", static (in a) => Make(a, TimeSpan.FromMilliseconds))
        .Add("parse", "text", Parse)
        .Freeze();

    static Value Make(in Arguments a, Func<double, TimeSpan> make)
    {
        var number = a.Double(0);
        try
        {
            return make(number);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            throw FunctionErrors.TimeSpanOutOfRange(a);
        }
    }

    static Value Parse(in Arguments a) =>
        TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw FunctionErrors.NotATimeSpan(a, a.Text(0));
}
