using System.Text.Json;

namespace Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    const string Article = "input/articles/2024/08/one/de.md";
    const string Defects = "---\ntitle: Eins\ndate: 2024-08-01\n---\nEr sagte \"ja\" - laut.\n\n10-12 Leute.\n";

    readonly TempSite _site = new();

    [Fact]
    public void What_is_wrong_with_a_text_is_a_warning()
    {
        _site.Write(Article, Defects);

        var (code, output, error) = _site.Run("check");

        Assert.Equal(0, code);
        Assert.Contains("input/articles/2024/08/one/de.md(5,10): warning quotes: ", error, StringComparison.Ordinal);
        Assert.Equal("Checked 1 story (1 fa, 1 de): 0 errors, 4 warnings\n", output);
        Assert.Equal(Defects, _site.Read(Article));
    }

    [Fact]
    public void With_strict_it_ends_the_check()
    {
        _site.Write(Article, Defects);

        Assert.Equal(1, _site.Run("check", "--strict").Code);
        Assert.Equal(0, _site.Run("build", "--strict").Code);
    }

    [Fact]
    public void A_fix_repairs_the_sources_and_reports_what_is_left()
    {
        _site.Write(Article, Defects);

        var (code, output, error) = _site.Run("check", "--fix");

        Assert.Equal(0, code);
        Assert.Equal("---\ntitle: Eins\ndate: 2024-08-01\n---\nEr sagte „ja“\u00a0– laut.\n\n10-12 Leute.\n", _site.Read(Article));
        Assert.StartsWith("input/articles/2024/08/one/de.md(7,3): warning dash: ", error, StringComparison.Ordinal);
        Assert.Equal($"repaired {Article}\nChecked 1 story (1 fa, 1 de): 0 errors, 1 warning\n", output);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public void A_fix_keeps_the_byte_order_mark()
    {
        _site.Write(Article, "\ufeff" + Defects);

        _site.Run("check", "--fix");

        var bytes = File.ReadAllBytes(Path.Join(_site.Root, Article));
        Assert.True(bytes.AsSpan().StartsWith("\ufeff---"u8));
        Assert.True(bytes.AsSpan().IndexOf("„ja“"u8) > 0);
    }

    [Fact]
    public void P6_endings_are_compared_across_the_site()
    {
        _site.Write("input/articles/2024/08/one/fa.md", "---\ntitle: خانه\u0654 پدر\ndate: 2024-08-01\n---\nنامه\u0654 او می\u200cآید.\n");
        _site.Write("input/articles/2024/08/two/fa.md", "---\ntitle: دو\ndate: 2024-08-02\n---\nنامه\u200cی او می\u200cآید.\n");

        var (_, output, error) = _site.Run("check", "--fix");

        Assert.StartsWith(
            "input/articles/2024/08/two/fa.md(5,1): warning ending-mixed: نامه\u200cی ends in ه\u200cی, and 2 of 3 such words in ه\u0654; write نامه\u0654", error, StringComparison.Ordinal);
        Assert.Equal("Checked 2 stories (2 fa, 1 de): 0 errors, 1 warning\n", output);
    }

    [Fact]
    public void Files_with_texts_in_several_languages_are_checked_in_each()
    {
        const string Topics = "# \"كتاب\"\nbooks:\n  name: { fa: كتاب, de: \"Das \\\"Buch\\\"\" }\n  slug: { fa: كتاب, de: buch }\n  description: { fa: كتاب, de: 'Ein \"Buch\"' }\n";
        _site.Write("input/data/topics.yaml", Topics);
        _site.Write("input/articles/2024/08/one/story.yaml", "image:\n  src: a.svg\n  alt: { fa: كتاب, de: Buch }\n");
        _site.Write("input/articles/2024/08/one/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

        var (_, output, error) = _site.Run("check", "--fix");

        Assert.StartsWith("repaired input/articles/2024/08/one/story.yaml\nrepaired input/data/topics.yaml\n", output, StringComparison.Ordinal);
        Assert.Equal("image:\n  src: a.svg\n  alt: { fa: کتاب, de: Buch }\n", _site.Read("input/articles/2024/08/one/story.yaml"));
        Assert.Equal(
            "# \"كتاب\"\nbooks:\n  name: { fa: کتاب, de: \"Das \\\"Buch\\\"\" }\n  slug: { fa: كتاب, de: buch }\n  description: { fa: کتاب, de: 'Ein „Buch“' }\n",
            _site.Read("input/data/topics.yaml"));
        Assert.StartsWith("input/data/topics.yaml(3,30): warning quotes: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_people_and_places_are_written_as_the_site_has_them()
    {
        _site.Write("input/data/people.yaml", "a:\n  name: { fa: علی خامنه\u200cای, de: Ali Chamenei }\n  variants: { de: Khamenei }\n");
        _site.Write("input/data/places.yaml", "kyiv:\n  name: { fa: کی\u200cیف, de: Kyjiw }\n  variants: { de: [Kiew] }\n");
        _site.Write(Article, "---\ntitle: Khameini in Kiew\ndate: 2024-08-01\n---\nKhamenei kam.\n");

        var (_, output, error) = _site.Run("check", "--fix");

        Assert.Equal("---\ntitle: Khameini in Kyjiw\ndate: 2024-08-01\n---\nKhamenei kam.\n", _site.Read(Article));
        Assert.Contains($"{Article}(2,8): warning name-unknown: ", error, StringComparison.Ordinal);
        Assert.Contains($"{Article}(5,1): warning name-variant: ", error, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 2 warnings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_keep_their_spelling()
    {
        _site.Write("input/data/people.yaml", "a:\n  name: { fa: میشود کتابی, de: A B }\n");

        var (_, output, error) = _site.Run("check", "--fix");

        Assert.DoesNotContain("repaired", output, StringComparison.Ordinal);
        Assert.StartsWith("input/data/people.yaml(2,15): warning zwnj-missing: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_that_the_build_reports_is_not_reported_again()
    {
        _site.Write(Article, "---\ntitle: Eins\ndate: 2024-08-01\n---\nText \u202e.\n");

        var (code, _, error) = _site.Run("check");

        Assert.Equal(1, code);
        Assert.EndsWith("1 error, 0 warnings\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_from_standard_input_gives_a_line_of_JSON_for_each_finding()
    {
        _site.Input = "Ein \"Wort\" und 10-12.\n";

        var (code, output, error) = _site.Run("check", "--stdin", "--lang", "de");

        Assert.Equal((0, ""), (code, error));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["quotes", "quotes", "dash"], lines.Select(line => line.GetProperty("code").GetString()));
        Assert.Equal([5, 10, 18], lines.Select(line => line.GetProperty("column").GetInt32()));
        Assert.Equal(["„", "“", "–"], lines.Select(line => line.GetProperty("replacement").GetString()));
        Assert.Equal([true, true, false], lines.Select(line => line.GetProperty("safe").GetBoolean()));
        Assert.All(lines, line => Assert.Equal("warning", line.GetProperty("severity").GetString()));
        Assert.Equal(1, _site.Run("check", "--stdin", "--lang", "de", "--strict").Code);
    }

    [Fact]
    public void A_text_from_standard_input_comes_back_repaired()
    {
        _site.Input = "میشود `میشود`\r\n";

        Assert.Equal((0, "می\u200cشود `میشود`\r\n", ""), _site.Run("check", "--stdin", "--lang", "fa", "--fix"));
    }

    [Fact]
    public void Within_a_site_its_languages_are_known()
    {
        _site.Write("input/data/languages/de.yaml", "typography:\n  dash: —\n");
        _site.Input = "Das - so.\n";

        Assert.Equal((0, "Das\u00a0— so.\n", ""), _site.Run("check", "--stdin", "--lang", "de", "--fix"));
    }

    [Theory]
    [InlineData("--stdin needs the language of the text", "--stdin")]
    [InlineData("--lang goes with --stdin", "--lang", "de")]
    [InlineData("there is no language dee; did you mean de?", "--stdin", "--lang", "dee")]
    public void What_makes_no_sense_is_wrong_usage(string sentence, params string[] args)
    {
        var (code, output, error) = _site.Run(["check", .. args]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
