using System.Collections.Frozen;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>What a template may ask a time span: <c>t.hours</c>, <c>t.total_hours</c> …</summary>
static class TimeSpanMembers
{
    static readonly FrozenDictionary<string, Func<TimeSpan, Value>> Getters = new Dictionary<string, Func<TimeSpan, Value>>
    {
        ["days"] = static span => span.Days,
        ["hours"] = static span => span.Hours,
        ["minutes"] = static span => span.Minutes,
        ["seconds"] = static span => span.Seconds,
        ["milliseconds"] = static span => span.Milliseconds,
        ["microseconds"] = static span => span.Microseconds,
        ["nanoseconds"] = static span => span.Nanoseconds,
        ["ticks"] = static span => Value.FromLong(span.Ticks),
        ["total_days"] = static span => span.TotalDays,
        ["total_hours"] = static span => span.TotalHours,
        ["total_minutes"] = static span => span.TotalMinutes,
        ["total_seconds"] = static span => span.TotalSeconds,
        ["total_milliseconds"] = static span => span.TotalMilliseconds,
        ["total_microseconds"] = static span => span.TotalMicroseconds,
        ["total_nanoseconds"] = static span => span.TotalNanoseconds,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Getters.Keys.Order(StringComparer.Ordinal);

    public static bool TryGet(TimeSpan span, string name, out Value value)
    {
        var isKnown = Getters.TryGetValue(name, out var getter);
        value = getter is null ? default : getter(span);
        return isKnown;
    }
}
