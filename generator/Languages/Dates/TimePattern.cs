using System.Text;
using Generator.Languages.Numbers;

namespace Generator.Languages.Dates;

/// <summary>A time of day to the minute, in CLDR's letters: <c>HH:mm</c>, <c>h:mm a</c>.</summary>
sealed class TimePattern
{
    /// <summary>The letters that a pattern may hold, for messages.</summary>
    public const string Letters = "H, HH, h, hh, mm, a";

    public static readonly TimePattern Empty = new("", "", "");

    readonly string _pattern;
    readonly string _morning;
    readonly string _afternoon;

    TimePattern(string pattern, string morning, string afternoon)
    {
        _pattern = pattern;
        _morning = morning;
        _afternoon = afternoon;
    }

    /// <param name="unknown">The letter that means nothing here, when null is returned.</param>
    public static TimePattern? TryParse(string pattern, string morning, string afternoon, out string unknown)
    {
        foreach (var c in pattern)
        {
            if (!char.IsAsciiLetter(c) || c is 'H' or 'h' or 'm' or 'a')
                continue;
            unknown = c.ToString();
            return null;
        }
        unknown = "";
        return new(pattern, morning, afternoon);
    }

    public string Format(TimeOnly time, Numerals numerals)
    {
        var text = new StringBuilder(12);
        for (var i = 0; i < _pattern.Length;)
        {
            var letter = _pattern[i];
            var run = 1;
            while (i + run < _pattern.Length && _pattern[i + run] == letter)
                run++;
            switch (letter)
            {
                case 'H': numerals.Append(text, time.Hour, run); break;
                case 'h': numerals.Append(text, (time.Hour + 11) % 12 + 1, run); break;
                case 'm': numerals.Append(text, time.Minute, run); break;
                case 'a': text.Append(time.Hour < 12 ? _morning : _afternoon); break;
                default: text.Append(letter, run); break;
            }
            i += run;
        }
        return text.ToString();
    }
}
