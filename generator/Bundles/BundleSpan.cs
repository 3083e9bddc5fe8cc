using System.Globalization;
using Generator.Model;

namespace Generator.Bundles;

/// <summary>A Gregorian year, or one month of it.</summary>
public readonly record struct BundleSpan(int Year, int? Month) : IComparable<BundleSpan>
{
    /// <returns>Null for what is neither 2024 nor 2024-05.</returns>
    public static BundleSpan? Find(string text)
    {
        if (text.Length == 4 && DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return new(year.Year, null);
        return text.Length == 7 && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new(month.Year, month.Month)
            : null;
    }

    public bool Contains(DateOnly day) => day.Year == Year && (Month is null || day.Month == Month);

    public bool Contains(Article article) => Contains(article.Date.Value.Date);

    /// <summary>Whether nothing more can be published in it.</summary>
    public bool IsOver(DateOnly today) => new DateOnly(Year, Month ?? 12, 1).AddMonths(1) <= today;

    public int CompareTo(BundleSpan other) => (Year, Month ?? 0).CompareTo((other.Year, other.Month ?? 0));

    public override string ToString() => Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);
}
