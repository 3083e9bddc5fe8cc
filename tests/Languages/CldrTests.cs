using System.Globalization;
using Generator.Languages;
using Calendar = Generator.Languages.Calendar;

namespace Tests.Languages;

public sealed class CldrTests
{
    static readonly Dictionary<string, Language> Shipped =
        LanguageCatalog.ShippedCodes.ToDictionary(code => code, LanguageCatalog.GetShipped, StringComparer.Ordinal);

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var row in Samples.ReadRows("cldr.tsv"))
                rows.Add(row[0], row[1], row[2], row[3]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void D2_D4_P3_G4_what_readers_see_is_what_CLDR_says(string kind, string code, string input, string expected)
    {
        var language = Shipped[code];
        var parts = input.Split(' ');

        var actual = kind switch
        {
            "date" => language.FormatDate(ParseDay(parts[0]), DateWidths.Find(parts[1])!.Value, Calendar.Gregorian),
            "month" => language.FormatMonth(ParseDay(parts[0]), Calendar.Gregorian),
            "number" => language.FormatNumber(ParseNumber(input)),
            "percent" => language.FormatPercent(ParseNumber(input)),
            _ => language.GetPlural(ParseNumber(input)).GetKey(),
        };

        Assert.Equal(expected, actual);
    }

    static DateOnly ParseDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static decimal ParseNumber(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
