using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Languages;
using Tests.Input;

namespace Tests.Theme;

/// <summary>The theme's fonts are few, small, free to be shared, and draw every letter its languages are written with.</summary>
public sealed class FontTests
{
    public static TheoryData<Direction, int> Budgets => new() { { Direction.RightToLeft, 70_000 }, { Direction.LeftToRight, 50_000 } };

    [Fact]
    public void F1_every_face_lies_in_the_theme_with_its_licence()
    {
        Assert.NotEmpty(Stylesheet.Faces);
        Assert.DoesNotContain("://", Stylesheet.Text, StringComparison.Ordinal);
        Assert.All(Stylesheet.Faces, face =>
        {
            Assert.True(File.Exists(face.File), face.File);
            var licence = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(face.File)!, $"OFL-{face.Typeface}.txt"));
            Assert.StartsWith("Copyright", licence[0], StringComparison.Ordinal);
            Assert.DoesNotContain("Reserved Font Name", licence[0], StringComparison.OrdinalIgnoreCase);
            Assert.Contains(licence, line => line.StartsWith("SIL OPEN FONT LICENSE Version 1.1", StringComparison.Ordinal));
        });
    }

    [Theory, MemberData(nameof(Budgets))]
    public void F2_a_page_needs_two_files_at_most_and_few_bytes(Direction direction, int budget)
    {
        var faces = Stylesheet.GetFaces(direction);
        Assert.InRange(faces.Length, 1, 2);
        Assert.InRange(faces.Sum(face => face.Size), 1, budget);
    }

    [Theory, MemberData(nameof(Budgets))]
    public void F2_the_head_fetches_the_pages_first_face_ahead(Direction direction, int _)
    {
        var head = File.ReadAllText(Path.Combine(Stylesheet.Theme, "partials", "head.sbn-html"));
        var preloads = Regex.Matches(head, "rel=\"preload\" as=\"font\".*asset '([^']+)'").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, preloads.Count);
        Assert.Contains($"fonts/{Path.GetFileName(Stylesheet.GetFaces(direction)[0].File)}", preloads);
    }

    [Fact]
    public void F3_text_shows_before_its_face_arrives()
    {
        Assert.All(Stylesheet.Faces, face => Assert.Equal("swap", face.Rule["font-display"]));
    }

    [Fact]
    public void F3_two_halves_of_a_typeface_never_claim_one_character()
    {
        Findings.AssertNone(
            from face in Stylesheet.Faces
            from other in Stylesheet.Faces
            where face != other && face.Typeface == other.Typeface
            from character in face.Range.Intersect(other.Range)
            select $"U+{character:X4} in {face.Family} and {other.Family}");
    }

    [Fact]
    public void F3_a_persian_word_and_the_space_after_it_come_from_one_file()
    {
        var first = Stylesheet.GetFaces(Direction.RightToLeft)[0];
        Assert.Subset(first.Range, " \u00a0«».:()،؛؟۰۹\u200c\u200d\u200e\u200f".Select(character => (int)character).ToHashSet());
    }

    [Fact]
    public void F3_a_file_draws_every_character_it_is_fetched_for()
    {
        Findings.AssertNone(
            from face in Stylesheet.Faces
            let drawn = Woff2.ReadCharacters(face.File)
            from character in face.Range
            where !drawn.Contains(character)
            select $"{face.Family}: U+{character:X4}");
    }

    [Fact]
    public void F4_a_word_from_another_face_leaves_the_line_where_it_was()
    {
        var middles = Stylesheet.FaceRules.Select(rule =>
            (ReadPercent(rule, "ascent-override") - ReadPercent(rule, "descent-override")) * ReadPercent(rule, "size-adjust") / 100);
        Assert.All(middles, middle => Assert.Equal(60, middle, 0.1));
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("de")]
    public void The_faces_of_a_language_draw_all_it_says(string code)
    {
        var words = File.ReadAllText(Path.Combine(Stylesheet.Theme, "words", $"{code}.yaml"));
        var texts = SampleSources.Texts.Where(text => text.Language == code).Select(text => (text.Path, text.Prose)).Append(("words", words));
        var range = Stylesheet.GetFaces(LanguageCatalog.GetShipped(code).Direction).SelectMany(face => face.Range).ToHashSet();
        Findings.AssertNone(
            from text in texts
            from rune in text.Item2.EnumerateRunes().Distinct()
            where !Rune.IsControl(rune) && !range.Contains(rune.Value)
            select $"{text.Item1}: U+{rune.Value:X4} {rune}");
    }

    static double ReadPercent(IReadOnlyDictionary<string, string> rule, string name) =>
        double.Parse(rule.GetValueOrDefault(name, "100%").TrimEnd('%'), CultureInfo.InvariantCulture);
}
