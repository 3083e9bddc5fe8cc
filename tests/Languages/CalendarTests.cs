using System.Globalization;
using Generator.Languages;
using NodaTime;
using Calendar = Generator.Languages.Calendar;

namespace Tests.Languages;

public sealed class CalendarTests
{
    public static TheoryData<string> PairRows => [.. Samples.ReadRows("jalali-pairs.tsv").Skip(1).Select(row => string.Join('\t', row))];

    [Fact]
    public void D1_known_days_have_their_Solar_Hijri_dates()
    {
        Assert.Equal(new CalendarDate(1404, 5, 25), Calendar.Persian.GetDate(new(2025, 8, 16)));
        Assert.Equal(new CalendarDate(1403, 12, 30), Calendar.Persian.GetDate(new(2025, 3, 20)));
        Assert.Equal(new CalendarDate(1404, 1, 1), Calendar.Persian.GetDate(new(2025, 3, 21)));
    }

    [Theory]
    [InlineData(1404, 12, 30)]
    [InlineData(1403, 12, 31)]
    [InlineData(1403, 7, 31)]
    [InlineData(1403, 13, 1)]
    [InlineData(1403, 0, 1)]
    [InlineData(1403, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(99999, 1, 1)]
    public void D1_days_that_the_Solar_Hijri_calendar_lacks_are_not_found(int year, int month, int day)
    {
        Assert.Null(Calendar.Persian.FindDay(year, month, day));
    }

    [Theory]
    [MemberData(nameof(PairRows))]
    public void D1_the_pairs_of_the_University_of_Tehran_and_others_hold_both_ways(string row)
    {
        var fields = row.Split('\t');
        var day = DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var named = fields[1].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(new CalendarDate(named[0], named[1], named[2]), Calendar.Persian.GetDate(day));
        Assert.Equal(day, Calendar.Persian.FindDay(named[0], named[1], named[2]));
        if (fields[2].Length > 0)
            Assert.Equal(string.Equals(fields[2], "1", StringComparison.Ordinal), Calendar.Persian.FindDay(named[0], 12, 30) is not null);
    }

    [Fact]
    public void D1_every_day_from_1900_to_2100_agrees_with_an_independent_calendar()
    {
        for (var day = new DateOnly(1900, 1, 1); day.Year <= 2100; day = day.AddDays(1))
        {
            var expected = new LocalDate(day.Year, day.Month, day.Day).WithCalendar(CalendarSystem.PersianAstronomical);
            var date = Calendar.Persian.GetDate(day);

            Assert.Equal((expected.Year, expected.Month, expected.Day), (date.Year, date.Month, date.Day));
            Assert.Equal(day, Calendar.Persian.FindDay(date.Year, date.Month, date.Day));
        }
    }

    [Fact]
    public void Every_day_of_two_centuries_agrees_with_an_independent_Umm_al_Qura_calendar()
    {
        for (var day = new DateOnly(1901, 1, 1); day.Year <= 2076; day = day.AddDays(1))
        {
            var expected = new LocalDate(day.Year, day.Month, day.Day).WithCalendar(CalendarSystem.UmAlQura);
            var date = Calendar.Islamic.GetDate(day);

            Assert.Equal((expected.Year, expected.Month, expected.Day), (date.Year, date.Month, date.Day));
            Assert.Equal(day, Calendar.Islamic.FindDay(date.Year, date.Month, date.Day));
        }
    }

    [Fact]
    public void A_calendar_is_in_use_from_the_day_on_which_people_began_to_write_it()
    {
        Assert.False(Calendar.Persian.IsInUse(new(1925, 3, 20)));
        Assert.True(Calendar.Persian.IsInUse(new(1925, 3, 21)));
        Assert.Equal("۲۰ مارس ۱۹۲۵", Samples.Persian.FormatDate(new(1925, 3, 20)));
        Assert.Equal("۱ فروردین ۱۳۰۴", Samples.Persian.FormatDate(new(1925, 3, 21)));
    }

    [Fact]
    public void A_day_before_the_first_of_a_calendar_is_shown_in_the_Gregorian_one()
    {
        Assert.False(Calendar.Persian.Covers(new(500, 1, 1)));
        Assert.Equal("۱ ژانویهٔ ۵۰۰", Samples.Persian.FormatDate(new(500, 1, 1), DateWidth.Long, Calendar.Persian));
    }

    [Fact]
    public void Calendars_and_widths_are_found_by_their_keys()
    {
        Assert.All(Calendar.All, calendar => Assert.Same(calendar, Calendar.Find(calendar.Key)));
        Assert.Null(Calendar.Find("Persian"));
        Assert.Equal(DateWidth.Medium, DateWidths.Find("medium"));
        Assert.Null(DateWidths.Find("wide"));
    }
}
