using Generator.Text;

namespace Tests.Text;

public sealed class ReportTests
{
    [Fact]
    public void A_diagnostic_shows_its_line_an_excerpt_and_a_caret_under_the_place()
    {
        var source = new SourceText("input/articles/x/fa.md", "---\ntitle: A\ndate: 1404-05-25\n---\n");
        var diagnostic = new Diagnostic(Severity.Error, "date-calendar", "write 2025-08-16", source.GetPlace(19, 10));

        Assert.Equal(
            """
            input/articles/x/fa.md(3,7): error date-calendar: write 2025-08-16
              3 | date: 1404-05-25
                |       ^^^^^^^^^^

            """.ReplaceLineEndings("\n"), Report.Format(diagnostic));
    }

    [Fact]
    public void The_caret_stands_under_its_letter_after_letters_of_no_width()
    {
        var source = new SourceText("fa.md", "می\u200cشود x");

        Assert.Contains("\n    |       ^\n", Report.Format(new Diagnostic(Severity.Error, "c", "m", source.GetPlace(7, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_direction_control_is_shown_as_its_code()
    {
        var source = new SourceText("fa.md", "a\u202eb");

        Assert.Contains("1 | a<U+202E>b", Report.Format(new Diagnostic(Severity.Error, "c", "m", source.GetPlace(1, 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(8, 4, 2)]
    public void Lines_end_at_every_kind_of_line_break(int offset, int line, int column)
    {
        Assert.Equal((line, column), new SourceText("x", "a\nb\rc\r\nd").GetPosition(offset));
    }

    [Fact]
    public void The_nearest_known_name_is_suggested_and_a_distant_one_is_not()
    {
        Assert.Equal("title", Suggestion.FindNearest("titel", ["title", "date"]));
        Assert.Null(Suggestion.FindNearest("zebra", ["title", "date"]));
    }
}
