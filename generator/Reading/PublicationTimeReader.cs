using System.Globalization;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Reads dates and times as front matter writes them: ISO 8601, Gregorian, in ASCII digits (rule D7).</summary>
/// <remarks>A time without an offset is the publisher's, wherever the build runs.</remarks>
sealed class PublicationTimeReader(PublisherZone zone, Diagnostics diagnostics)
{
    static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <returns>Null when the text is no date, which is then reported.</returns>
    public Placed<PublicationTime>? Read(Placed<string> written)
    {
        if (Parse(written.Value) is { } time)
            return new(time, written.Place);
        diagnostics.Add(Explain(written));
        return null;
    }

    PublicationTime? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || DateGuess.IsSolarHijriYear(day.Year))
            return null;
        if (text.Length == 10)
            return new PublicationTime(zone.GetInstant(day, TimeOnly.MinValue), HasTime: false);
        return text[10] == 'T' ? ParseTime(day, text[11..]) : null;
    }

    PublicationTime? ParseTime(DateOnly day, ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('Z', '+', '-');
        var clock = end < 0 ? text : text[..end];
        if (!TimeOnly.TryParseExact(clock, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        if (end < 0)
            return new PublicationTime(zone.GetInstant(day, time), HasTime: true);
        // A moment before year 1 or after 9999 in UTC has no place in a DateTimeOffset.
        return ParseOffset(text[end..]) is { } offset && day.Year is > 1 and < 9999
            ? new PublicationTime(new DateTimeOffset(day.ToDateTime(time), offset), HasTime: true)
            : null;
    }

    static TimeSpan? ParseOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
            return TimeSpan.Zero;
        if (!TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset) || offset > TimeSpan.FromHours(14))
            return null;
        return text[0] == '-' ? -offset : offset;
    }

    Diagnostic Explain(Placed<string> written)
    {
        var ascii = DateGuess.ToAsciiDigits(written.Value);
        var guess = DateGuess.Find(ascii);
        if (guess is { IsSolarHijri: true })
            return Errors.DateCalendar(written.Place, ascii, guess.Value.Day);
        // Either all that is wrong is the blank between day and time, or the day alone can be saved.
        var iso = ascii.Trim().Replace(' ', 'T');
        var meant = Parse(iso) is not null ? iso : guess is { Day: { } day } ? IsoDay.Format(day) : null;
        return string.Equals(ascii, written.Value, StringComparison.Ordinal)
            ? Errors.DateFormat(written.Place, written.Value, meant)
            : Errors.DateDigits(written.Place, meant ?? ascii);
    }
}
