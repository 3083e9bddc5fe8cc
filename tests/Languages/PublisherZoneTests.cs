using Generator.Languages;
using Generator.Text;

namespace Tests.Languages;

public sealed class PublisherZoneTests
{
    [Theory]
    [InlineData("Asia/Tehran", "2022-08-01T12:00:00+04:30")]
    [InlineData("Asia/Tehran", "2023-08-01T12:00:00+03:30")]
    [InlineData("Asia/Tehran", "2025-01-01T00:00:00+03:30")]
    [InlineData("Europe/Berlin", "2025-08-16T09:30:00+02:00")]
    [InlineData("Europe/Berlin", "2025-03-30T03:30:00+02:00", 2)]
    [InlineData("Europe/Berlin", "2025-10-26T02:30:00+02:00")]
    public void D9_the_publishers_clock_knows_summer_time_and_its_end(string zone, string expected, int? skippedHour = null)
    {
        var instant = DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        var written = skippedHour is { } hour ? new TimeOnly(hour, instant.Minute) : TimeOnly.FromDateTime(instant.DateTime);

        var actual = Find(zone).GetInstant(DateOnly.FromDateTime(instant.DateTime), written);

        Assert.Equal(instant, actual);
        Assert.Equal(instant.Offset, actual.Offset);
        Assert.Equal(actual, Find(zone).GetLocal(actual.ToUniversalTime()));
    }

    [Fact]
    public void D9_midnight_does_not_shift_the_day()
    {
        var tehran = Find("Asia/Tehran");

        Assert.Equal(new(2025, 8, 16), tehran.GetDay(tehran.GetInstant(new(2025, 8, 16), TimeOnly.MinValue)));
        Assert.Equal(new(2025, 8, 16), tehran.GetDay(new(2025, 8, 15, 20, 30, 0, TimeSpan.Zero)));
        Assert.Equal(new(2025, 8, 15), tehran.GetDay(new(2025, 8, 15, 20, 29, 59, TimeSpan.Zero)));
        Assert.Equal("UTC", PublisherZone.Utc.Name);
    }

    [Theory]
    [InlineData("Europe/Berln", "input/site.yaml(1,12): error zone-unknown: there is no time zone Europe/Berln; did you mean Europe/Berlin?")]
    [InlineData("CEST-2", "input/site.yaml(1,12): error zone-unknown: there is no time zone CEST-2; write it as Europe/Berlin or Asia/Tehran")]
    public void An_unknown_zone_is_reported_with_the_nearest_one(string name, string expected)
    {
        var diagnostics = new Diagnostics();
        var source = new SourceText("input/site.yaml", $"time-zone: {name}\n");

        Assert.Null(PublisherZone.Find(new(name, source.GetPlace(11, name.Length)), diagnostics));
        Assert.Equal(expected, Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    static PublisherZone Find(string name) => PublisherZone.Find(new(name, new SourceText("", "").GetPlace()), new Diagnostics())!;
}
