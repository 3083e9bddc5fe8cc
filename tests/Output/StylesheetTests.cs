using System.Text.RegularExpressions;

namespace Tests.Output;

/// <summary>Rule B9: the same rules have to serve both directions.</summary>
public sealed class StylesheetTests
{
    static readonly Regex Comments = new(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    static readonly Regex Physical = new(
        @"(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b[\w-]*\s*:"
        + @"|(left|right)\s*:"
        + @"|(float|clear|text-align)\s*:\s*(left|right)\b"
        + @"|border-(top|bottom)-(left|right)-radius\s*:"
        + @"|direction\s*:)",
        RegexOptions.CultureInvariant);

    static SampleSite Site => SampleSite.Shared;

    [Fact]
    public void B9_stylesheets_know_start_and_end_but_not_left_and_right()
    {
        var sheets = Site.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sheets);
        Findings.AssertNone(
            from sheet in sheets
            from Match match in Physical.Matches(Comments.Replace(Site.Read(sheet), ""))
            select $"{sheet}: {match.Value}");
    }

    [Theory]
    [InlineData("a { margin-left: 0 }")]
    [InlineData("a{left:0}")]
    [InlineData("a { border-right: 1px solid }")]
    [InlineData("a { text-align: right }")]
    [InlineData("a { float:left }")]
    [InlineData("a { border-top-left-radius: 2px }")]
    [InlineData("a { direction: rtl }")]
    public void The_pattern_finds_physical_properties(string css) => Assert.Matches(Physical, css);

    [Theory]
    [InlineData("a { margin-inline-start: 0; inset-inline-end: 0; text-align: start; float: inline-start }")]
    [InlineData("a { flex-direction: column; border-start-start-radius: 2px }")]
    [InlineData(".left { color: red } /* no comment, then */")]
    public void The_pattern_passes_logical_ones(string css) => Assert.DoesNotMatch(Physical, css);
}
