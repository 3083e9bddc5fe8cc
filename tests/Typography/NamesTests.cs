using Generator.Languages;
using Generator.Text;
using Generator.Typography;
using Generator.Typography.Names;

namespace Tests.Typography;

/// <summary>Names are written as the site writes them; "=" where nothing is found.</summary>
public sealed class NamesTests
{
    static readonly ProseCheck German = Make("de",
        [new("Ali Chamenei", ["Khamenei", "Ali Khamenei"]), new("Kyjiw", ["Kiew", "Kijew"]), new("Hamburg", []), new("Bremen", []), new("München", ["Muenchen"]), new("Lena Hartwig", [])],
        ["Christopher Street", "علی خامنه\u200cای"]);

    static readonly ProseCheck Persian = Make("fa",
        [new("علی خامنه\u200cای", ["خامنه ای", "خامنئی"]), new("تهران", ["طهران"]), new("کاوه سهرابی", []), new("ایگور بابوشکین", [])],
        ["Ali Chamenei"]);

    [Theory]
    [InlineData("Khamenei sprach", "name-variant Khamenei Chamenei ask")]
    [InlineData("Dort sprach Ali Khamenei.", "name-variant Ali~Khamenei Ali~Chamenei safe")]
    [InlineData("Khamenei-nahe Kreise in Kiew", "name-variant Khamenei Chamenei ask, name-variant Kiew Kyjiw safe")]
    [InlineData("Er sagte: „Wir fahren morgen nach Kiew und bleiben“", "name-variant Kiew Kyjiw ask")]
    [InlineData("die Schreibung „Kiew“ und `Kiew` und *Kiew*{lang=en} und [x](https://a.example/Kiew)", "=")]
    // Near to a name, and no name.
    [InlineData("Khameini sprach", "name-unknown Khameini Chamenei ask")]
    [InlineData("Chameney sprach", "name-unknown Chameney Chamenei ask")]
    [InlineData("Frau Hartvig", "name-unknown Hartvig Hartwig ask")]
    [InlineData("Frau Hartwick, Frau Hartwg", "=")]
    // With an ending, in capitals, in small letters, or too short to tell.
    [InlineData("Chameneis Rede, CHAMENEI, chamanei, der Hamburger Hafen", "=")]
    [InlineData("Bremsen und Menschen, Christopher und Hamburg und Kyjiw", "=")]
    public void A_German_text_writes_names_as_the_site_does(string text, string expected) => Assert.Equal(expected, Show(German, text));

    [Theory]
    [InlineData("خامنئی گفت", "name-variant خامنئی خامنه\u200cای ask")]
    [InlineData("در طهران بود", "name-variant طهران تهران safe")]
    [InlineData("آقای بابوشکن گفت", "name-unknown بابوشکن بابوشکین ask")]
    // Words of the dictionary, names with an ending, shorter and longer names.
    [InlineData("مهران و تهرانی و سهراب و بابوشکینی", "=")]
    public void A_Persian_text_writes_names_as_the_site_does(string text, string expected) => Assert.Equal(expected, Show(Persian, text));

    [Fact]
    public void Whole_names_are_repaired_and_family_names_left_to_the_author() =>
        Assert.Equal("Ali Chamenei, Khamenei und Kyjiw", German.Fix(new SourceText("de.md", "Ali Khamenei, Khamenei und Kiew")));

    [Fact]
    public void The_messages_say_what_the_site_writes()
    {
        Assert.Equal(
            ["this site does not write Khamenei but Chamenei; write Chamenei",
                "Khameini is no known name, but Khamenei is; write Chamenei, or add the name to data/people.yaml or data/places.yaml"],
            German.Check(new SourceText("de.md", "Khamenei, Khameini")).Select(finding => finding.Message));
    }

    [Fact]
    public void A_variant_of_two_names_is_no_ones()
    {
        var check = Make("de", [new("Jan Meier", ["Mayer"]), new("Ina Maier", ["Mayer"])], []);

        Assert.Equal("=", Show(check, "Mayer"));
    }

    static ProseCheck Make(string language, NameForms[] forms, string[] others) =>
        new(LanguageCatalog.GetShipped(language), new(), new NameBook(forms, others));

    static string Show(ProseCheck check, string text)
    {
        var findings = check.Check(new SourceText("text.md", text)).Where(finding => finding.Code.StartsWith("name-", StringComparison.Ordinal))
            .Select(finding => $"{finding.Code} {finding.Place.Text.ToString().Replace(' ', '~')} {finding.Replacement?.Replace(' ', '~')} {(finding.IsSafe ? "safe" : "ask")}");
        return string.Join(", ", findings.DefaultIfEmpty("="));
    }
}
