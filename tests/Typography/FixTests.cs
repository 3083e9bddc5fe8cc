using System.Text;
using Generator.Text;

namespace Tests.Typography;

/// <summary>What a repair promises whatever the text: it is complete, and it touches nothing else.</summary>
public sealed class FixTests
{
    const string Pieces = "\u0645\u06cc \u0634\u0648\u062f|\u0643\u062a\u0627\u0628\u0647\u0627|\u200c|\u200c\u200c| |  |\n|\n\n|\r\n|\"|'|,|،| ،|...|…|12|۱۲|٣|.|%|٪|-| - |`|**|*|_|[x](y)|«|»|(|)|OpenAI|z.B.|&amp;|\\|<b>|:|{.a}|---|# |> |- |\u0640|ﻛ|ي|{{x}}|https://a.b/c|\u202e|\u2067|@a|¬";

    [Theory]
    [InlineData("fa")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("ar")]
    public void P8_a_second_repair_of_any_text_changes_nothing(string language)
    {
        var random = new Random(4);
        var pieces = Pieces.Split('|');
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder(i % 3 == 0 ? "---\ntitle: " : "");
            for (var length = random.Next(1, 14); length > 0; length--)
                text.Append(pieces[random.Next(pieces.Length)]);
            if (i % 3 == 0)
                text.Append("\n---\n");
            var once = Checks.Fix(language, text.ToString());

            Assert.Equal(once, Checks.Fix(language, once));
        }
    }

    [Fact]
    public void P8_a_second_repair_of_every_sentence_changes_nothing()
    {
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Typography", "Zwnj", "sentences.tsv")))
        {
            var once = Checks.Fix("fa", line);
            Assert.Equal(once, Checks.Fix("fa", once));
        }
    }

    [Fact]
    public void Line_breaks_and_the_byte_order_mark_stay_as_they_are()
    {
        Assert.Equal(
            "\ufeff---\r\ntitle: 'Ein „a“'\r\n---\r\n\r\nEin „b“  \r\nund\u00a0– c\r\n\r\n",
            Checks.Fix("de", "\ufeff---\r\ntitle: 'Ein \"a\"'\r\n---\r\n\r\nEin \"b\"  \r\nund - c\r\n\r\n"));
    }

    [Fact]
    public void Every_safe_finding_lies_where_its_text_was_written()
    {
        var source = new SourceText("fa.md", "---\ntitle: كتاب\n---\n\n> **كتاب** و `كتاب` و [كتاب](كتاب.md)[^1]\n\n| كتاب | الف |\n|---|---|\n| ب | كتاب |\n\n[^1]: كتاب\n");

        var findings = Checks.Get("fa").Check(source);

        Assert.Equal(6, findings.Count);
        Assert.All(findings, finding => Assert.Equal("ك", finding.Place.Text.ToString()));
    }

    [Fact]
    public void A_text_nested_too_deep_is_left_alone()
    {
        var text = new string('>', 5000) + " كتاب";

        Assert.Equal(text, Checks.Fix("fa", text));
    }

    [Fact]
    public void B8_controls_that_turn_the_direction_are_reported_wherever_they_stand()
    {
        var findings = Checks.Check("en", "a \u202e b `\u202d` \u2067 c\n\u2069 \u2067d\u2069\n");

        Assert.Equal(["bidi-control", "bidi-control", "bidi-control", "bidi-control"], findings.Select(finding => finding.Code));
        Assert.Equal([2, 7, 10, 14], findings.Select(finding => finding.Place.Start));
        Assert.All(findings, finding => Assert.False(finding.IsSafe));
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void P6_a_long_text_without_any_joiner_is_reported_as_a_whole(int words, bool isReported)
    {
        var text = "---\ntitle: می\u200cرود\n---\n" + string.Join(' ', Enumerable.Repeat("خوب", words));

        Assert.Equal(isReported, Checks.Check("fa", text).Any(finding => finding is { Code: "zwnj-absent", Place.IsWholeFile: true }));
    }
}
