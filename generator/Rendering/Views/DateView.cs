using System.Globalization;
using Generator.Model;
using Generator.Text;

namespace Generator.Rendering.Views;

/// <summary>A day, and the exact time where one was written.</summary>
/// <param name="Date">For <c>local.date</c>.</param>
/// <param name="Datetime">ISO 8601 in ASCII digits, for <c>time datetime</c> (rule D6).</param>
public sealed record DateView(DateOnly Date, string Datetime)
{
    public static DateView Of(PublicationTime time) => new(time.Date, FormatDatetime(time));

    public static string FormatDatetime(PublicationTime time) =>
        time.HasTime ? FormatInstant(time) : IsoDay.Format(time.Date);

    /// <summary>RFC 3339, to the second.</summary>
    public static string FormatInstant(PublicationTime time) =>
        time.Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
