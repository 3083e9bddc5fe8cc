using Generator.Bundles;

namespace Tests.Bundles;

public sealed class BundleSpanTests
{
    [Theory]
    [InlineData("2024", 2024, null)]
    [InlineData("2024-05", 2024, 5)]
    public void A_year_and_a_month_are_written_as_in_dates(string text, int year, int? month)
    {
        Assert.Equal(new BundleSpan(year, month), BundleSpan.Find(text));
        Assert.Equal(text, BundleSpan.Find(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2024-5")]
    [InlineData("۱۴۰۳")]
    [InlineData("0000")]
    public void Anything_else_is_none(string text) => Assert.Null(BundleSpan.Find(text));

    [Theory]
    [InlineData("2024", "2024-12-31", false)]
    [InlineData("2024", "2025-01-01", true)]
    [InlineData("2024-02", "2024-02-29", false)]
    [InlineData("2024-02", "2024-03-01", true)]
    [InlineData("2024-12", "2025-01-01", true)]
    public void A_span_is_over_when_its_last_day_is(string span, string today, bool isOver)
    {
        Assert.Equal(isOver, BundleSpan.Find(span)!.Value.IsOver(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
