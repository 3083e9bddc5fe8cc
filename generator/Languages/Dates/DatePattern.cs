using System.Collections.Immutable;
using System.Text;
using Generator.Languages.Numbers;

namespace Generator.Languages.Dates;

/// <summary>A date pattern in CLDR's letters (UTS #35): <c>EEEE, d. MMMM y</c>; text between letters stands as it is, letters in 'quotes'.</summary>
sealed class DatePattern
{
    readonly ImmutableArray<Part> _parts;

    public static readonly DatePattern Empty = new([]);

    DatePattern(ImmutableArray<Part> parts) => _parts = parts;

    enum Field
    {
        Literal,
        Weekday,
        Day,
        Month,
        MonthInDate,
        MonthShort,
        MonthAlone,
        Year,
        ShortYear,
    }

    /// <summary>The letters that a pattern may hold, for messages.</summary>
    public const string Letters = "EEEE, d, dd, M, MM, MMM, MMMM, LLLL, y, yy";

    /// <param name="unknown">The run of letters that means nothing here, when null is returned.</param>
    public static DatePattern? TryParse(string pattern, out string unknown)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        for (var i = 0; i < pattern.Length;)
        {
            var end = FindRunEnd(pattern, i);
            var run = pattern[i..end];
            if (ParsePart(run) is not { } part)
            {
                unknown = run;
                return null;
            }
            parts.Add(part);
            i = end;
        }
        unknown = "";
        return new(parts.ToImmutable());
    }

    public string Format(CalendarDate date, DayOfWeek weekday, CalendarWords words, WeekdayNames weekdays, Numerals numerals)
    {
        var text = new StringBuilder(40);
        foreach (var part in _parts)
        {
            switch (part.Field)
            {
                case Field.Literal: text.Append(part.Text); break;
                case Field.Weekday: text.Append(weekdays.Get(weekday)); break;
                case Field.Day: numerals.Append(text, date.Day, part.Digits); break;
                case Field.Month: numerals.Append(text, date.Month, part.Digits); break;
                case Field.MonthInDate: text.Append(words.MonthsInDate[date.Month - 1]); break;
                case Field.MonthShort: text.Append(words.MonthsShort[date.Month - 1]); break;
                case Field.MonthAlone: text.Append(words.Months[date.Month - 1]); break;
                case Field.Year: numerals.Append(text, date.Year, part.Digits); break;
                case Field.ShortYear: numerals.Append(text, date.Year % 100, 2); break;
            }
        }
        return text.ToString();
    }

    // A run is one letter repeated, a quoted text, or everything up to the next of these.
    static int FindRunEnd(string pattern, int start)
    {
        var first = pattern[start];
        if (first == '\'')
            return pattern.IndexOf('\'', start + 1) is var close and >= 0 ? close + 1 : pattern.Length;
        var end = start + 1;
        if (char.IsAsciiLetter(first))
        {
            while (end < pattern.Length && pattern[end] == first)
                end++;
            return end;
        }
        while (end < pattern.Length && !char.IsAsciiLetter(pattern[end]) && pattern[end] != '\'')
            end++;
        return end;
    }

    static Part? ParsePart(string run) => run switch
    {
        "EEEE" => new(Field.Weekday),
        "d" or "dd" => new(Field.Day, run.Length),
        "M" or "MM" => new(Field.Month, run.Length),
        "MMM" => new(Field.MonthShort),
        "MMMM" => new(Field.MonthInDate),
        "LLLL" => new(Field.MonthAlone),
        "y" or "yyyy" => new(Field.Year, run.Length),
        "yy" => new(Field.ShortYear),
        "''" => new(Field.Literal, 0, "'"),
        ['\'', .., '\''] => new(Field.Literal, 0, run[1..^1]),
        _ => char.IsAsciiLetter(run[0]) || run[0] == '\'' ? null : new(Field.Literal, 0, run),
    };

    readonly record struct Part(Field Field, int Digits = 0, string Text = "");
}
