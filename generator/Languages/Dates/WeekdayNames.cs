using System.Collections.Immutable;

namespace Generator.Languages.Dates;

/// <summary>The names of the seven days, listed from Monday on.</summary>
sealed class WeekdayNames(ImmutableArray<string> names)
{
    /// <summary>The names that language files use for the first day of the week.</summary>
    public static readonly ImmutableArray<string> Keys = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public string Get(DayOfWeek day) => names[((int)day + 6) % 7];

    public static DayOfWeek? Find(string key) => Keys.IndexOf(key) is var index and >= 0 ? (DayOfWeek)((index + 1) % 7) : null;
}
