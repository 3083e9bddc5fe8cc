using System.Text;
using Generator.Model;
using Tests.Typography;

namespace Tests.Model;

public sealed class WordingTests
{
    public static TheoryData<Case> Repairs => [.. Case.ReadAll()];

    [Theory]
    [InlineData("eins zwei", " eins\n\tzwei\u00a0")]
    [InlineData("می\u200cشود", "می شود")]
    [InlineData("كتاب\u200cهاي", "کتاب هـای")]
    [InlineData("خانۀ ﻛﺘﺎب", "خانه\u0654 کتاب")]
    [InlineData("„a“ ‚b‘ don’t", "\"a\" 'b' don't")]
    [InlineData("a – b", "a -- b")]
    [InlineData("…", "...")]
    [InlineData("۱۲٫۵٪، ۱۶:۳۰؛", "%12.5, 16:30;")]
    [InlineData("1.234,5 %", "1,234.5%")]
    [InlineData("\u00e9", "e\u0301")]
    [InlineData("Stra\u00adße", "Straẞe")]
    public void Texts_that_differ_only_in_how_they_are_set_say_the_same(string one, string other)
    {
        Assert.Equal(Wording.Get(one), Wording.Get(other));
    }

    [Theory]
    [InlineData("1,5 Grad", "15 Grad")]
    [InlineData("wurde", "würde")]
    [InlineData("sie", "Sie")]
    [InlineData("Er geht.", "Er geht?")]
    [InlineData("sicher", "„sicher“")]
    [InlineData("5", "-5")]
    [InlineData("5", "5 %")]
    [InlineData("است", "نیست")]
    [InlineData("کره", "کرّه")]
    public void Texts_that_differ_in_what_they_say_do_not(string one, string other)
    {
        Assert.NotEqual(Wording.Get(one), Wording.Get(other));
    }

    [Theory]
    [MemberData(nameof(Repairs), DisableDiscoveryEnumeration = true)]
    public void A_repair_leaves_the_wording_alone(Case repair)
    {
        Assert.Equal(Wording.Get(repair.Input), Wording.Get(repair.Output));
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_repair_of_any_text_leaves_the_wording_alone(string language)
    {
        string[] pieces =
        [
            "می شود", "كتابها", "خانه ها", "ۀ", "\u200c", "\u00ad", " ", "\u00a0", "\"", "'", ",", "،", "...", "…", "12", "۱۲", "٣", "1,234.5", ".", "%", "٪",
            "-", " - ", " -- ", "«", "»", "(", ")", "OpenAI", "z.B.", "16. August", "Straẞe", "don't", "\u0640", "ﻛ", "ي", "?", ";", "¬",
        ];
        var random = new Random(4);
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder("x ");
            for (var length = random.Next(1, 14); length > 0; length--)
                text.Append(pieces[random.Next(pieces.Length)]);
            Assert.Equal(Wording.Get(text.ToString()), Wording.Get(Checks.Fix(language, text.ToString())));
        }
    }
}
