using Generator.Languages;

namespace Tests.Languages.Bidi;

/// <summary>Which stretches of a text are set off, written with ⟦ ⟧ around them; the browser tests show that it looks right.</summary>
public sealed class MixedTextTests
{
    static readonly Language Persian = Samples.Persian.Beside([Samples.Persian, Samples.German]);
    static readonly Language German = Samples.German.Beside([Samples.Persian, Samples.German]);

    [Theory]
    [InlineData("خروج ایگور بابوشکین از xAI: تمرکز جدید")]
    [InlineData("تاریخ ۱۶ اوت ۲۰۲۵ است، ۱۲٫۵٪ و ۱۴۰۴/۵/۲۵ و بین ۱۰–۲۰ روز")]
    [InlineData("ایمنی (AI Safety) در سال")]
    [InlineData("شرکت応援می‌کنم")]
    [InlineData("سال 2025 بود")]
    [InlineData("سایت-xAI و xAI-محور و xAI/گروک")]
    [InlineData("دما \u200e−5 درجه")]
    [InlineData("با \u2066C++\u2069 و \u2068x, 5\u2069 هم")]
    [InlineData("API‌ها و «iPhone 15» را")]
    public void What_looks_right_as_it_stands_gets_no_markup(string text) => Assert.Equal(text, Mark(Persian, text));

    [Theory]
    [InlineData("زبان C++ و C#", "زبان ⟦C++⟧ و ⟦C#⟧")]
    [InlineData("تلفن +49 30 123456 است", "تلفن ⟦+49 30 123456⟧ است")]
    [InlineData("تلفن +49 (30) 123456.", "تلفن ⟦+49 (30) 123456⟧.")]
    [InlineData("تلفن (030) 123456 است", "تلفن ⟦(030) 123456⟧ است")]
    [InlineData("تلفن (+49) 30 12-34-56، دورنگار (212) 555-0123.", "تلفن ⟦(+49) 30 12-34-56⟧، دورنگار ⟦(212) 555-0123⟧.")]
    [InlineData("در سال (2025) 123456 نفر و (030) 12 و (2024) 2025-08-16", "در سال (2025) 123456 نفر و (030) 12 و (2024) ⟦2025-08-16⟧")]
    [InlineData("نسخه 2.1-beta آمد", "نسخه ⟦2.1-beta⟧ آمد")]
    [InlineData("دما -5 درجه", "دما ⟦-5⟧ درجه")]
    [InlineData("تاریخ 2025-08-16 است.", "تاریخ ⟦2025-08-16⟧ است.")]
    [InlineData("در Berlin -5 درجه", "در ⟦Berlin⟧ ⟦-5⟧ درجه")]
    [InlineData("کاربر @babuschkin گفت", "کاربر ⟦@babuschkin⟧ گفت")]
    [InlineData("گزینه --watch را", "گزینه ⟦--watch⟧ را")]
    [InlineData("برچسب‌ها: OpenAI، xAI", "برچسب‌ها: ⟦OpenAI⟧، ⟦xAI⟧")]
    [InlineData("نویسنده Elon Musk 2025/08/16", "نویسنده ⟦Elon Musk⟧ ⟦2025/08/16⟧")]
    [InlineData("شرکت xAI[1] است", "شرکت ⟦xAI⟧[1] است")]
    [InlineData("او گفت „KI-Firma“ و رفت", "او گفت ⟦„KI-Firma“⟧ و رفت")]
    [InlineData("فقط xAI ۵ میلیارد دلار", "فقط ⟦xAI⟧ ۵ میلیارد دلار")]
    [InlineData("مدل (LLM) یا Large Language Model (LLM) است", "مدل (LLM) یا ⟦Large Language Model (LLM)⟧ است")]
    [InlineData("تابع main() را", "تابع ⟦main()⟧ را")]
    [InlineData("کار در xAI. OpenAI هم", "کار در ⟦xAI⟧. ⟦OpenAI⟧ هم")]
    [InlineData("دکتر Dr. Smith Jr. گفت", "دکتر Dr. Smith Jr. گفت")]
    [InlineData("در U.S. بود", "در ⟦U.S.⟧ بود")]
    [InlineData(".NET و 5G و ۵G", "⟦.NET⟧ و ⟦5G⟧ و ⟦۵G⟧")]
    public void B4_B5_what_would_tangle_is_set_off(string text, string expected) => Assert.Equal(expected, Mark(Persian, text));

    [Theory]
    [InlineData("خروج (2025) 5 Kommentare", "⟦fa خروج⟧ (2025) 5 Kommentare")]
    [InlineData("Titel: خروج از xAI: تمرکز, 5 Kommentare", "Titel: ⟦fa خروج از⟧ xAI: ⟦fa تمرکز⟧, 5 Kommentare")]
    [InlineData("Titel: „خروج از xAI: تمرکز 5“, 5 Kommentare", "Titel: „⟦fa خروج از xAI: تمرکز 5⟧“, 5 Kommentare")]
    [InlineData("Er las «سال ۱۴۰۴» laut", "Er las ⟦fa «سال ۱۴۰۴»⟧ laut")]
    [InlineData("Er las „سال ۱۴۰۴“ laut", "Er las „⟦fa سال ۱۴۰۴⟧“ laut")]
    [InlineData("Das Wort 応援する, auf Deutsch 5", "Das Wort ⟦ja 応援する⟧, auf Deutsch 5")]
    [InlineData("Das Zeichen 応援 und α-Strahlen", "Das Zeichen 応援 und α-Strahlen")]
    [InlineData("שלום 5", "⟦he שלום⟧ 5")]
    public void B6_letters_that_tell_their_language_say_it(string text, string expected) => Assert.Equal(expected, Mark(German, text));

    [Fact]
    public void Html_has_the_text_and_nothing_else()
    {
        Assert.Equal("""زبان <bdi dir="ltr">C++ &amp; C#</bdi>""", Persian.ToHtml("زبان C++ & C#"));
        Assert.Equal("""روز <bdi class="number" dir="ltr">2025-08-16</bdi>""", Persian.ToHtml("روز 2025-08-16"));
        Assert.Equal("""<bdi lang="ja" dir="ltr">かな</bdi> &lt;""", German.ToHtml("かな <"));
    }

    static string Mark(Language language, string text)
    {
        foreach (var run in language.MixedText.FindRuns(text).Reverse())
            text = text.Insert(run.End, "⟧").Insert(run.Start, run.Lang is null ? "⟦" : $"⟦{run.Lang} ");
        return text;
    }
}
