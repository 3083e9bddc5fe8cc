using System.Collections.Frozen;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>What a template may ask a date: <c>d.year</c>, <c>d.day_of_year</c> …</summary>
static class DateMembers
{
    static readonly FrozenDictionary<string, Func<DateTime, Value>> Getters = new Dictionary<string, Func<DateTime, Value>>
    {
        ["date"] = static date => date.Date,
        ["day"] = static date => date.Day,
        ["day_of_week"] = static date => date.DayOfWeek.ToString(),
        ["day_of_year"] = static date => date.DayOfYear,
        ["hour"] = static date => date.Hour,
        ["kind"] = static date => date.Kind.ToString(),
        ["millisecond"] = static date => date.Millisecond,
        ["microsecond"] = static date => date.Microsecond,
        ["nanosecond"] = static date => date.Nanosecond,
        ["minute"] = static date => date.Minute,
        ["month"] = static date => date.Month,
        ["second"] = static date => date.Second,
        ["ticks"] = static date => Value.FromLong(date.Ticks),
        ["time_of_day"] = static date => date.TimeOfDay,
        ["year"] = static date => date.Year,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Getters.Keys.Order(StringComparer.Ordinal);

    public static bool TryGet(DateTime date, string name, out Value value)
    {
        var isKnown = Getters.TryGetValue(name, out var getter);
        value = getter is null ? default : getter(date);
        return isKnown;
    }
}
