namespace Tests.Commands;

public sealed class TranslateCommandTests : IDisposable
{
    const string Original = """
        ---
        title: "Zwei: die Fortsetzung"
        slug: zwei
        date: 2024-09-05
        kicker: Wetter
        summary: Was bisher geschah.
        authors: [x]
        source:
          name: Zeitung # eine
          language: en
        corrections: [{ date: 2024-09-06, text: Falsch. }]
        ---

        <!-- Notiz -- intern -->
        ## Erstens -- und zweitens

        Text[^1] mit `-->` und <!-- Kommentar --> darin.
        Noch eine Zeile.

        {.verbatim}
        > Zitat

        [^1]: Fußnote.

        ---

        Schluss.
        """;

    readonly TempSite _site = new();

    public TranslateCommandTests() => _site
        .Write("input/articles/2024/09/two/de.md", Original.ReplaceLineEndings("\n"))
        .Write("input/data/people.yaml", "x: { name: { fa: ایکس, de: X } }\n");

    [Fact]
    public void The_other_version_is_a_draft_with_what_versions_share_and_the_original_as_comments()
    {
        Assert.Equal((0, "input/articles/2024/09/two/fa.md\n", ""), _site.Run("translate", "two", "fa"));
        Assert.Equal("""
            ---
            # input/articles/2024/09/two/de.md: Zwei: die Fortsetzung
            title:
            draft: true
            translation: { from: de, kind: human, of: HASHES }
            # translators: [x]
            date: 2024-09-05
            authors: [x]
            source:
              name: Zeitung # eine
              language: en
            # Put right before this was translated:
            not-affected: [2024-09-06]
            # summary: Was bisher geschah.
            # kicker: Wetter
            ---

            <!--
            ## Erstens -- und zweitens
            -->


            <!--
            Text[^1] mit `--&gt;` und <!-- Kommentar --&gt; darin.
            Noch eine Zeile.
            -->


            <!--
            {.verbatim}
            > Zitat
            -->


            <!--
            [^1]: Fußnote.

            ---
            -->


            <!--
            Schluss.
            -->


            """.ReplaceLineEndings("\n"), System.Text.RegularExpressions.Regex.Replace(_site.Read("input/articles/2024/09/two/fa.md"), "of: [0-9a-f ]{44} ", "of: HASHES "));
    }

    [Fact]
    public void The_draft_builds_at_once_and_shows_nothing_of_the_comments()
    {
        _site.Run("translate", "two", "fa");

        Assert.Equal((0, ""), _site.Run("build", "--drafts") is var (code, _, error) ? (code, error) : default);
        var page = _site.Read("output/fa/2024/09/two/index.html");
        Assert.DoesNotContain("Schluss", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
        Assert.Contains("2024/09/two\tdraft\toriginal\n", _site.Run("status").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fa.md(", _site.Run("check", "--drafts").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_without_title_cannot_be_published()
    {
        _site.Run("translate", "two", "fa");
        var path = "input/articles/2024/09/two/fa.md";
        _site.Write(path, _site.Read(path).Replace("draft: true\n", "", StringComparison.Ordinal));

        var (code, _, error) = _site.Run("check");

        Assert.Equal(1, code);
        Assert.Contains("fa.md(3,1): error field-missing: an article lacks the field title; add title: …", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_the_storys_file_is_not_written_again()
    {
        _site.Write("input/articles/2024/09/two/story.yaml", "date: 2024-09-05\n");
        _site.Write("input/articles/2024/09/two/de.md", Original.Replace("date: 2024-09-05\n", "", StringComparison.Ordinal));

        _site.Run("translate", "zwei", "fa");

        Assert.DoesNotContain("date:", _site.Read("input/articles/2024/09/two/fa.md"), StringComparison.Ordinal);
        Assert.Equal(0, _site.Run("build", "--drafts").Code);
    }

    [Theory]
    [InlineData("input/articles/2024/08/one/fa.md is there already", "one", "fa")]
    [InlineData("there is no story tow; did you mean two?", "tow", "fa")]
    [InlineData("the site has no language en; there are fa, de", "two", "en")]
    [InlineData("the story 2024/09/two has no version in en to translate", "two", "fa", "--from", "en")]
    public void What_cannot_be_written_is_refused(string sentence, params string[] args)
    {
        Assert.Equal((2, "", $"error: {sentence}\n"), _site.Run(["translate", .. args]));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_not_overwritten()
    {
        _site.Write("input/articles/2024/09/two/fa.md", "kaputt");

        Assert.Equal((2, "", "error: input/articles/2024/09/two/fa.md is there already\n"), _site.Run("translate", "two", "fa"));
        Assert.Equal("kaputt", _site.Read("input/articles/2024/09/two/fa.md"));
    }

    public void Dispose() => _site.Dispose();
}
