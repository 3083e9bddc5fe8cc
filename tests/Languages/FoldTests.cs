using Generator.Languages;

namespace Tests.Languages;

public sealed class FoldTests
{
    [Theory]
    [InlineData("راه\u200cاندازی", "راهاندازی")]
    [InlineData("علي", "علی")]
    [InlineData("على", "علی")]
    [InlineData("كتاب", "کتاب")]
    [InlineData("خانهٔ", "خانه")]
    [InlineData("خانۀ", "خانه")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("مؤسسه", "موسسه")]
    [InlineData("رئیس", "رییس")]
    [InlineData("رَئیسِ جُمهور", "رییس جمهور")]
    [InlineData("کـــتاب", "کتاب")]
    [InlineData("۱۲٫۵", "12.5")]
    [InlineData("٢٠٢٥", "2025")]
    [InlineData("۱٬۲۳۴", "1234")]
    [InlineData("\u200f\u202bآب\u202c", "اب")]
    [InlineData("ﻻ", "لا")]
    [InlineData("ا\u0653ینده", "اینده")]
    [InlineData("OpenAI", "openai")]
    public void Q2_spellings_of_a_Persian_word_have_one_key(string text, string expected)
    {
        Assert.Equal(expected, Samples.Persian.Fold(text));
    }

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Äpfel", "apfel")]
    [InlineData("Aepfel", "apfel")]
    [InlineData("München", "munchen")]
    [InlineData("Muenchen", "munchen")]
    [InlineData("Größe", "grosse")]
    [InlineData("Groesse", "grosse")]
    [InlineData("dauer", "dauer")]
    [InlineData("Quelle", "quelle")]
    [InlineData("neue", "neue")]
    [InlineData("A\u0308pfel", "apfel")]
    [InlineData("Café", "cafe")]
    [InlineData("Ver\u00adein", "verein")]
    [InlineData("  zwei \u00a0 Wörter ", "zwei worter")]
    public void Q4_spellings_of_a_German_word_have_one_key(string text, string expected)
    {
        Assert.Equal(expected, Samples.German.Fold(text));
    }

    [Theory]
    [InlineData("tr", "IŞIK", "isik")]
    [InlineData("tr", "İstanbul", "istanbul")]
    [InlineData("tr", "ılık", "ilik")]
    [InlineData("he", "שָׁלוֹם", "שלומ")]
    [InlineData("ar", "مَدْرَسَة", "مدرسه")]
    [InlineData("ur", "هے", "ہی")]
    [InlineData("fr", "Œuvre déjà", "oeuvre deja")]
    public void Other_languages_fold_by_their_own_tables(string code, string text, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).Fold(text));
    }

    [Fact]
    public void Q6_the_decomposed_form_finds_the_composed_one()
    {
        Assert.Equal(Samples.German.Fold("größe"), Samples.German.Fold("gro\u0308ße"));
    }
}
