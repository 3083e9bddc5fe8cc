using Generator.Languages;

namespace Tests.Languages;

public sealed class SlugTests
{
    [Theory]
    [InlineData("fa", "می\u200cشود", "می-شود")]
    [InlineData("fa", "رفتن بابوشکین از xAI", "رفتن-بابوشکین-از-xai")]
    [InlineData("fa", "سال ۱۴۰۴", "سال-1404")]
    [InlineData("fa", "علي و كتاب", "علی-و-کتاب")]
    [InlineData("fa", "خانهٔ ما", "خانه-ما")]
    [InlineData("fa", "خانۀ ما", "خانه-ما")]
    [InlineData("fa", "اخیراً", "اخیرا")]
    [InlineData("fa", "«تمرکز» جدید!", "تمرکز-جدید")]
    [InlineData("fa", "ا\u0653ب", "آب")]
    [InlineData("de", "Äpfel, Öl & Übermaß", "aepfel-oel-uebermass")]
    [InlineData("de", "STRAẞE", "strasse")]
    [InlineData("de", "Café\u00a0– déjà vu", "cafe-deja-vu")]
    [InlineData("de", "Trump’s Rede", "trumps-rede")]
    [InlineData("de", "A\u0308pfel", "aepfel")]
    [InlineData("tr", "IĞDIR'da İzmir", "igdirda-izmir")]
    [InlineData("de", "„…“ – !", "")]
    [InlineData("de", "", "")]
    public void S5_a_slug_keeps_the_letters_of_its_language_and_nothing_that_addresses_lose(string code, string title, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).MakeSlug(title));
    }

    [Fact]
    public void S5_a_long_headline_is_cut_between_words()
    {
        var slug = Samples.Persian.MakeSlug(string.Join(' ', Enumerable.Repeat("سرمایه\u200cگذاری", 20)));

        Assert.Equal(string.Join('-', Enumerable.Repeat("سرمایه-گذاری", 5)), slug);
    }
}
