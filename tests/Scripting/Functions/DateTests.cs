using System.Globalization;
using Generator.Scripting.Functions;

namespace Tests.Scripting.Functions;

/// <summary>Dates are read and written as .NET does it, only quicker.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("%d", "dd")]
    [InlineData("%H-%I-%M-%S", "HH-hh-mm-ss")]
    [InlineData("%L %N", "fff fffffff00")]
    [InlineData("%a %A %b %B", "ddd dddd MMM MMMM")]
    [InlineData("%c", "ddd MMM dd HH:mm:ss yyyy")]
    [InlineData("%D %F", "MM/dd/yy yyyy-MM-dd")]
    [InlineData("%r %R %T", "hh:mm:ss tt HH:mm HH:mm:ss")]
    [InlineData("%x %X", "MM/dd/yyyy HH:mm:ss")]
    public void Codes_write_what_the_formats_of_the_framework_write(string pattern, string format)
    {
        foreach (var date in GetDates())
            Assert.Equal(date.ToString(format, CultureInfo.InvariantCulture), DateFormat.Format(date, pattern));
    }

    [Fact]
    public void Seconds_since_1970_are_those_of_the_framework()
    {
        foreach (var date in GetDates().Where(date => date.Year >= 1970))
            Assert.Equal(new DateTimeOffset(date, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), DateFormat.Format(date, "%s"));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2024-05-17 24:00")]
    [InlineData("2024-05-17 14:60")]
    [InlineData("2024-05-17x14:05")]
    [InlineData("2024-05-1714:05:09")]
    [InlineData("2024/05/17")]
    [InlineData("17.05.2024")]
    [InlineData("2024-05-17T14:05:09")]
    [InlineData("2024-05-17 14:05")]
    [InlineData("1404-05-25 ۱۴:۰۵")]
    public void The_quick_way_reads_what_the_framework_reads(string text)
    {
        _ = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date);

        Assert.Equal(date, DateReader.Parse(text, null));
    }

    [Fact]
    public void A_date_that_is_written_can_be_read_back()
    {
        foreach (var date in GetDates())
        {
            Assert.Equal(date.Date, DateReader.Parse(DateFormat.Format(date, "%F"), null));
            Assert.Equal(date.Date, DateReader.Parse(DateFormat.Format(date, "%d. %B %Y"), "%d. %B %Y"));
            Assert.Equal(date, DateReader.Parse(DateFormat.Format(date, "%Y%m%d %H%M%S.") + date.ToString("fffffff", CultureInfo.InvariantCulture), "%Y%m%d %H%M%S.%N"));
        }
    }

    static IEnumerable<DateTime> GetDates()
    {
        var random = new Random(7);
        yield return DateTime.MinValue;
        yield return DateTime.MaxValue;
        for (var i = 0; i < 500; i++)
            yield return new DateTime(random.NextInt64(DateTime.MaxValue.Ticks));
    }
}
