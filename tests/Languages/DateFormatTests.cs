using System.Globalization;
using System.Text.Json;
using Generator.Languages;
using Calendar = Generator.Languages.Calendar;

namespace Tests.Languages;

public sealed class DateFormatTests
{
    public static TheoryData<string, string, string, string, string> Formats
    {
        get
        {
            var rows = new TheoryData<string, string, string, string, string>();
            using var file = Samples.ReadJson("date-formats.json");
            foreach (var entry in file.RootElement.GetProperty("dates").EnumerateArray())
            {
                var day = entry.GetProperty("date").GetString()!;
                AddWidths(rows, day, "fa", "gregorian", entry.GetProperty("fa_gregorian"));
                AddWidths(rows, day, "fa", "persian", entry.GetProperty("fa_jalali"));
                AddWidths(rows, day, "de", "gregorian", entry.GetProperty("de"));
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void D2_D3_D4_D10_dates_read_as_CLDR_has_them_or_as_rule_D3_would(string day, string code, string calendar, string width, string expected)
    {
        var language = LanguageCatalog.GetShipped(code);
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(expected, language.FormatDate(date, DateWidths.Find(width)!.Value, Calendar.Find(calendar)));
    }

    [Fact]
    public void D2_a_month_before_a_year_carries_the_ezafe_and_a_month_alone_does_not()
    {
        Assert.Equal("۵ ژانویهٔ ۲۰۲۵", Samples.Persian.FormatDate(new(2025, 1, 5), DateWidth.Long, Calendar.Gregorian));
        Assert.Equal("مهٔ ۲۰۲۵", Samples.Persian.FormatMonth(new(2025, 5, 1), Calendar.Gregorian));
        Assert.Equal("ژانویه", Samples.Persian.FormatMonthName(1, Calendar.Gregorian));
        Assert.Equal("۵ ژانویه ۲۰۲۵", Samples.Persian.FormatDate(new(2025, 1, 5), DateWidth.Medium, Calendar.Gregorian));
    }

    [Fact]
    public void Months_and_years_are_written_for_readers()
    {
        Assert.Equal("مرداد ۱۴۰۴", Samples.Persian.FormatMonth(new(2025, 8, 16)));
        Assert.Equal("مرداد ۱۴۰۴", Samples.Persian.FormatMonth(1404, 5, Calendar.Persian));
        Assert.Equal("۱۴۰۴", Samples.Persian.FormatYear(new(2025, 8, 16)));
        Assert.Equal("August 2025", Samples.German.FormatMonth(new(2025, 8, 16)));
        Assert.Equal("2025", Samples.German.FormatYear(2025, Calendar.Gregorian));
    }

    [Fact]
    public void D5_Dari_has_its_own_months_and_never_mixes_them_with_Iranian_ones()
    {
        var dari = LanguageCatalog.GetShipped("fa-AF");
        string[] solar = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"];

        Assert.Equal(solar, Enumerable.Range(1, 12).Select(month => dari.FormatMonthName(month, Calendar.Persian)));
        Assert.Equal("۲۵ اسد ۱۴۰۴", dari.FormatDate(new(2025, 8, 16)));
        Assert.Equal("اسد ۱۴۰۴", dari.FormatMonth(new(2025, 8, 16)));
        Assert.Equal("شنبه ۱۶ اگست ۲۰۲۵", dari.FormatDate(new(2025, 8, 16), DateWidth.Full, Calendar.Gregorian));
        Assert.Equal("جنوری", dari.FormatMonthName(1, Calendar.Gregorian));
        Assert.Equal("۱ جنوری ۲۰۲۵", dari.FormatDate(new(2025, 1, 1), DateWidth.Long, Calendar.Gregorian));
    }

    [Fact]
    public void D10_Tuesday_has_its_joiner_and_the_week_starts_where_the_language_says()
    {
        Assert.Equal("سه\u200cشنبه", Samples.Persian.FormatWeekday(DayOfWeek.Tuesday));
        Assert.Equal(DayOfWeek.Saturday, Samples.Persian.FirstDayOfWeek);
        Assert.Equal("Dienstag", Samples.German.FormatWeekday(DayOfWeek.Tuesday));
        Assert.Equal(DayOfWeek.Monday, Samples.German.FirstDayOfWeek);
    }

    [Fact]
    public void Times_of_day_have_the_digits_and_halves_of_the_language()
    {
        Assert.Equal("۴:۰۵", Samples.Persian.FormatTime(new(4, 5)));
        Assert.Equal("04:05", Samples.German.FormatTime(new(4, 5)));
        Assert.Equal("12:30\u202fPM", LanguageCatalog.GetShipped("en").FormatTime(new(12, 30)));
        Assert.Equal("12:30\u202fAM", LanguageCatalog.GetShipped("en").FormatTime(new(0, 30)));
    }

    [Fact]
    public void A_site_chooses_which_calendars_a_language_shows()
    {
        var language = Samples.Persian.With([Calendar.Gregorian]);

        Assert.Equal("۱۶ اوت ۲۰۲۵", language.FormatDate(new(2025, 8, 16)));
        Assert.Equal("۲۵ مرداد ۱۴۰۴", Samples.Persian.FormatDate(new(2025, 8, 16)));
    }

    static void AddWidths(TheoryData<string, string, string, string, string> rows, string day, string code, string calendar, JsonElement widths)
    {
        foreach (var width in widths.EnumerateObject())
        {
            var name = string.Equals(width.Name, "full_recommended", StringComparison.Ordinal) ? "full" : width.Name;
            if (!string.Equals(name, "full_cldr", StringComparison.Ordinal))
                rows.Add(day, code, calendar, name, width.Value.GetString()!);
        }
    }
}
