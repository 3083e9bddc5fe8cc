using Generator.Languages;
using Generator.Text;
using Generator.Typography;

namespace Tests.Typography;

/// <summary>Every message that a check can give, as authors get it.</summary>
public sealed class MessageTests
{
    const string Z = "\u200c";

    [Theory]
    [InlineData("fa", "كتاب", "U+0643 is a letter of another language; write ک (U+06A9)")]
    [InlineData("fa", "دائرة", "U+0629 is a letter of another language; write another, or mark the quotation with its lang")]
    [InlineData("fa", "ﻛتاب", "U+FEDB is the shape of a letter and not the letter; write ک")]
    [InlineData("fa", "سـلام", "U+0640 stretches the word and breaks searching for it; delete it")]
    [InlineData("fa", "سال 12", "12 has the digits of another script; write ۱۲")]
    [InlineData("fa", "حدود ۱۲.۵٪", "۱۲.۵ is not how this language parts a number; write ۱۲٫۵")]
    [InlineData("fa", "حدود ۱۲%", "write the percent sign so: ۱۲٪")]
    [InlineData("fa", "آمد, رفت", ", belongs to another script; write ،")]
    [InlineData("fa", "آمد ، رفت", "no space stands before ،; delete it")]
    [InlineData("fa", "آمد،رفت", "a space stands after ،; insert it")]
    [InlineData("de", "Ja...", "an ellipsis is one character; write …")]
    [InlineData("de", "“Ja“ und „nein”", "” is not a quotation mark of this language; write “")]
    [InlineData("de", "\"Ja", "this quotation mark has no partner; write „ before and “ behind the quotation")]
    [InlineData("de", "Ja - nein", "a dash is longer than a hyphen; write –")]
    [InlineData("de", "am 5. Mai", "a line must not end within 5. Mai; write a no-break space (U+00A0)")]
    [InlineData("de", "geht's", "an apostrophe is curved; write ’ (U+2019)")]
    [InlineData("de", "STRAßE", "among these letters stands ẞ (U+1E9E)")]
    [InlineData("fa", "کار" + Z + "ها", "a zero width non-joiner (U+200C) does nothing here; delete it")]
    [InlineData("fa", "کتاب¬ها", "U+00AC stands where a zero width non-joiner belongs; write U+200C")]
    [InlineData("fa", "کتابها", "کتابها has lost its zero width non-joiner (U+200C); write کتاب" + Z + "ها")]
    [InlineData("fa", "نشانهای", "نشانهای has lost its zero width non-joiner (U+200C); write نشانه" + Z + "ای or نشان" + Z + "های")]
    [InlineData("fa", "می شود", "می شود is one word; write a zero width non-joiner (U+200C) for the space: می" + Z + "شود")]
    [InlineData("fa", "خانهٔ و نامهٔ و راه" + Z + "ی", "راه" + Z + "ی ends in ه" + Z + "ی, and 2 of 3 such words in هٔ; write راهٔ, or choose one of both")]
    [InlineData("en", "a\u202eb", "U+202E turns the direction of what follows, so that it reads as what it is not; delete it")]
    [InlineData("en", "a\u2067b", "U+2067 has no partner in its line, so that it turns the direction of what follows; delete it or add the other")]
    public void A_message_says_what_is_wrong_and_what_to_do(string language, string text, string message)
    {
        Assert.Equal([message], Checks.Check(language, text).Select(finding => finding.Message));
    }

    [Fact]
    public void A_text_that_lost_all_its_joiners_is_told_where_to_get_them()
    {
        var text = string.Join(' ', Enumerable.Repeat("خوب", 301));

        Assert.Equal(
            ["301 words and not one zero width non-joiner (U+200C): the text has lost them; fetch it anew from its source"],
            Checks.Check("fa", text).Select(finding => finding.Message));
    }

    [Fact]
    public void An_ending_that_the_site_has_chosen_is_written_everywhere()
    {
        var check = CheckWith("typography:\n  endings: { always: ه\u200cی }\n", out var diagnostics);
        var text = new SourceText("text.md", "خانهٔ پدر و «نامهٔ او به من رسید»");

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(
            ["خانهٔ ends in هٔ, which this site has chosen not to write; write خانه\u200cی", "نامهٔ ends in هٔ, which this site has chosen not to write; write نامه\u200cی"],
            check.Check(text).Select(finding => finding.Message));
        Assert.Equal("خانه\u200cی پدر و «نامهٔ او به من رسید»", check.Fix(text));
    }

    [Fact]
    public void An_ending_can_be_chosen_only_among_those_of_the_language()
    {
        CheckWith("typography:\n  endings: { always: یا }\n", out var diagnostics);

        Assert.Equal(
            "fa.yaml(2,22): error typography-ending: یا is none of the endings in either; write هٔ or ه\u200cی",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    [Fact]
    public void A_lexicon_that_is_not_there_is_a_mistake_of_the_language_file()
    {
        CheckWith("typography:\n  joiners: { lexicon: xx }\n", out var diagnostics);

        Assert.Equal(
            "fa.yaml(2,23): error typography-lexicon: there is no lexicon xx; leave the field out, or build one as tools/zwnj does",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    // Persian with something over it, as a site has it.
    static ProseCheck CheckWith(string languageFile, out Diagnostics diagnostics)
    {
        var file = new SourceText("fa.yaml", languageFile);
        diagnostics = new();
        var catalog = new LanguageCatalog(new Dictionary<string, SourceText> { ["fa"] = file });
        return new(catalog.Find(new("fa", file.GetPlace()), diagnostics)!, diagnostics);
    }
}
