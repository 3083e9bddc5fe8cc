using Generator.Languages;
using Generator.Text;

namespace Tests.Languages;

public sealed class WordsTests
{
    [Fact]
    public void Words_are_found_by_key_and_groups_join_their_keys_by_dots()
    {
        var language = Samples.German.With(Parse(Samples.German, "home: Start\nnav: { home: Anfang, deep: { er: tiefer } }\n"));

        Assert.Equal("Start", language.FindWord("home"));
        Assert.Equal("Anfang", language.FindWord("nav.home"));
        Assert.Equal("tiefer", language.FindWord("nav.deep.er"));
        Assert.Null(language.FindWord("nav"));
        Assert.Null(Samples.German.FindWord("home"));
    }

    [Theory]
    [InlineData("de", 1, "1 Beitrag")]
    [InlineData("de", 1234, "1.234 Beiträge")]
    [InlineData("de", 0, "0 Beiträge")]
    public void A_number_stands_in_the_form_that_goes_with_it(string code, int number, string expected)
    {
        var language = LanguageCatalog.GetShipped(code);
        language = language.With(Parse(language, "articles: { one: \"{n} Beitrag\", other: \"{n} Beiträge\" }\n"));

        Assert.Equal(expected, language.FormatPlural(number, "articles"));
        Assert.Null(language.FormatPlural(number, "artikel"));
    }

    [Fact]
    public void Arabic_words_have_six_forms()
    {
        var arabic = LanguageCatalog.GetShipped("ar");
        arabic = arabic.With(Parse(arabic,
            "articles: { zero: لا مقالات, one: مقال, two: مقالان, few: \"{n} مقالات\", many: \"{n} مقالًا\", other: \"{n} مقال\" }\n"));

        Assert.Equal(["لا مقالات", "مقال", "مقالان", "3 مقالات", "11 مقالًا", "100 مقال"],
            new[] { 0, 1, 2, 3, 11, 100 }.Select(number => arabic.FormatPlural(number, "articles")));
    }

    [Fact]
    public void The_words_of_a_site_lie_over_those_of_its_theme()
    {
        var theme = Parse(Samples.German, "home: Start\nmenu: Menü\n");
        var site = Parse(Samples.German, "home: Anfang\n");
        var language = Samples.German.With(theme).With(site);

        Assert.Equal(("Anfang", "Menü"), (language.FindWord("home"), language.FindWord("menu")));
        Assert.Equal("Anfang", site.Over(theme).Find("home")?.Text);
    }

    [Theory]
    [InlineData("articles: { one: a }\n",
        "words/de.yaml(1,1): error word-form-missing: the word articles lacks the form other; de has the forms one, other")]
    [InlineData("articles: { one: a, few: b, other: c }\n",
        "words/de.yaml(1,21): error word-form-unknown: de has no plural form few; de has the forms one, other")]
    [InlineData("articles: { one: a, others: b, other: c }\n",
        "words/de.yaml(1,21): error word-form-unknown: de has no plural form others; de has the forms one, other")]
    [InlineData("home:\n", "words/de.yaml(1,1): error word-type: the word home must be text, plural forms, or a group of words; it is a list or empty")]
    [InlineData("- home\n", "words/de.yaml(1,1): error yaml-type: the words of de must be fields, one a line, written name: value")]
    public void A_mistake_in_a_word_file_is_reported_at_its_place(string text, string expected)
    {
        var diagnostics = new Diagnostics();

        Words.Parse(new SourceText("words/de.yaml", text), Samples.German, diagnostics);

        Assert.Equal(expected, Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    [Fact]
    public void A_word_that_one_language_has_and_another_lacks_is_reported_with_file_and_key()
    {
        var diagnostics = new Diagnostics();
        Language[] languages = [Samples.German.With(Parse(Samples.German, "home: Start\n")), Samples.Persian];

        Words.ReportMissing(languages, language => new SourceText($"words/{language.Code}.yaml", "").GetPlace(), diagnostics);

        Assert.Equal("words/fa.yaml: error word-missing: fa lacks the word home, which de has; add home: …",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    static Words Parse(Language language, string text)
    {
        var diagnostics = new Diagnostics();
        var words = Words.Parse(new SourceText($"words/{language.Code}.yaml", text), language, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return words;
    }
}
