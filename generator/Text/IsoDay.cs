using System.Globalization;

namespace Generator.Text;

/// <summary>A day for machines and front matter, whatever the culture: <c>2025-08-16</c> (ISO 8601).</summary>
public static class IsoDay
{
    public static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
