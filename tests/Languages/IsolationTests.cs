using Generator.Languages;

namespace Tests.Languages;

public sealed class IsolationTests
{
    [Fact]
    public void B3_a_text_of_known_language_says_language_and_direction()
    {
        Assert.Equal("""<bdi lang="de" dir="ltr">Straße &lt;b&gt; &amp; &quot;so&quot;</bdi>""",
            Samples.Persian.Isolate("""Straße <b> & "so" """.TrimEnd(), Samples.German));
        Assert.Equal("""<bdi lang="fa" dir="rtl">xAI: تمرکز جدید!</bdi>""", Samples.German.Isolate("xAI: تمرکز جدید!", Samples.Persian));
    }

    [Theory]
    [InlineData("2025-08-16", "ltr")]
    [InlineData("+49 30 123456", "ltr")]
    [InlineData("-5", "ltr")]
    [InlineData("C++", "ltr")]
    [InlineData("@babuschkin", "ltr")]
    [InlineData("https://example.org/fa/", "ltr")]
    [InlineData("تمرکز", "rtl")]
    [InlineData("xAI: تمرکز جدید!", "rtl")]
    public void B4_the_direction_of_a_text_of_unknown_language_is_told_by_its_letters(string text, string expected)
    {
        Assert.Equal($"""<bdi dir="{expected}">{text}</bdi>""", Samples.Persian.Isolate(text));
    }

    [Theory]
    [InlineData("ja", "ltr")]
    [InlineData("ckb", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("fa-AF", "rtl")]
    [InlineData("fa-Latn", "ltr")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("yi", "rtl")]
    [InlineData("DE", "ltr")]
    public void B3_a_language_that_the_site_lacks_tells_its_direction_by_its_code(string lang, string expected)
    {
        Assert.Equal($"""<bdi lang="{lang}" dir="{expected}">xAI: تمرکز</bdi>""", Samples.German.Isolate("xAI: تمرکز", lang));
    }

    [Theory]
    [InlineData("fa", "xAI با سرعت", "\u200fxAI با سرعت")]
    [InlineData("fa", "«xAI» با سرعت", "\u200f«xAI» با سرعت")]
    [InlineData("fa", "سرعت xAI", "سرعت xAI")]
    [InlineData("fa", "۱۴۰۴", "۱۴۰۴")]
    [InlineData("de", "نیم\u200cفاصله heißt Zwischenraum", "\u200eنیم\u200cفاصله heißt Zwischenraum")]
    [InlineData("de", "Zwischenraum", "Zwischenraum")]
    public void B7_a_plain_title_gets_the_mark_of_its_language_where_its_first_letter_would_mislead(string code, string title, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).MarkPlainText(title));
    }
}
