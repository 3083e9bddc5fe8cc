namespace Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    readonly TempSite _site = new();

    [Fact]
    public void A_new_article_begins_a_story_in_the_month_of_now_and_builds()
    {
        var (code, output, error) = _site.Run("new", "zwei", "--lang", "de", "--title", "Der \"Zweite\": größer\\", "--now", "2025-12-31T23:30:00Z");

        Assert.Equal("", error);
        Assert.Equal((0, "input/articles/2026/01/zwei/de.md\n"), (code, output));
        Assert.StartsWith(
            "---\ntitle: \"Der \\\"Zweite\\\": größer\\\\\"\ndate: 2026-01-01\nslug: der-zweite-groesser\n", _site.Read("input/articles/2026/01/zwei/de.md"), StringComparison.Ordinal);
        var (built, _, mistakes) = _site.Run("build", "--future");
        Assert.Equal((0, ""), (built, mistakes));
    }

    [Fact]
    public void Another_version_of_a_story_joins_it_under_its_date()
    {
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\ndate: 2024-09-05\n---\n");

        Assert.Equal("input/articles/2024/09/two/de.md\n", _site.Run("new", "two", "--lang", "de", "--title", "Zwei").Output);
        Assert.Contains("\ndate: 2024-09-05\n", _site.Read("input/articles/2024/09/two/de.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_stands_in_the_storys_file_is_not_written_twice()
    {
        _site.Write("input/articles/2024/09/two/story.yaml", "date: 2024-09-05\n");
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\n---\n");

        _site.Run("new", "two", "--lang", "de", "--title", "Zwei");
        Assert.DoesNotContain("date:", _site.Read("input/articles/2024/09/two/de.md"), StringComparison.Ordinal);
        Assert.Equal(0, _site.Run("check").Code);
    }

    [Theory]
    [InlineData("one", "de", "Titel", "input/articles/2024/08/one/de.md is there already")]
    [InlineData("two", "en", "Title", "the site has no language en; there are fa, de")]
    [InlineData("../two", "de", "Titel", "a story's name is made of letters, digits, - and _; \"../two\" is not")]
    [InlineData("two", "de", " ", "the title is one line of text")]
    public void What_cannot_be_written_is_refused(string story, string language, string title, string sentence)
    {
        Assert.Equal((2, "", $"error: {sentence}\n"), _site.Run("new", story, "--lang", language, "--title", title));
    }

    public void Dispose() => _site.Dispose();
}
