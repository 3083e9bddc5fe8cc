using System.Text;
using System.Text.Json;

namespace Tests.Commands;

public sealed class StatusCommandTests : IDisposable
{
    const string German = "---\ntitle: Eins\ndate: 2024-08-01\noriginal: true\n---\n\nErster Absatz.\n\nZweiter Absatz, recht lang, damit auch zu sehen ist, wie er gekürzt wird.\n\nDritter.\n";
    const string Persian = "---\ntitle: یک # سرنویس\ntranslators: []\ntranslation:\n  kind: human # آدم\n  from: de\ndate: 2024-08-01\n---\n\nبند یکم.\n\nبند دوم.\n\nبند سوم.\n";

    readonly TempSite _site = new();

    public StatusCommandTests()
    {
        _site.Write("input/articles/2024/08/one/de.md", German).Write("input/articles/2024/08/one/fa.md", Persian);
    }

    [Fact]
    public void Every_story_has_a_line_with_how_it_stands_in_each_language()
    {
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\ndate: 2024-09-05\ntranslation: { from: de, kind: machine }\n---\n");
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-05\n---\n");
        _site.Write("input/articles/2024/10/three/de.md", "---\ntitle: Drei\ndate: 2024-10-05\ndraft: true\n---\n");
        _site.Write("input/articles/2027/10/four/de.md", "---\ntitle: Vier\ndate: 2027-10-05\n---\n");
        _site.Write("input/articles/2024/07/five/de.md", "---\ntitle: Fünf\ndate: 2024-07-05\ncorrections: [{ date: 2024-07-06, text: Falsch. }]\n---\n");
        _site.Write("input/articles/2024/07/five/fa.md", "---\ntitle: پنج\ndate: 2024-07-05\n---\n");
        _site.Write("input/articles/2024/06/six/fa.md", "---\ntitle: شش\ndate: 2024-06-05\ntranslation: { from: de, kind: machine }\nwithdrawn: { date: 2024-06-06, reason: نادرست }\n---\n");
        _site.Write("input/articles/2024/06/six/de.md", "---\ntitle: Sechs\ndate: 2024-06-05\n---\n");

        Assert.Equal((0, """
            story	fa	de
            2027/10/four	missing	scheduled
            2024/10/three	missing	draft
            2024/09/two	unmarked, unreviewed	original
            2024/08/one	unmarked	original
            2024/07/five	independent, 1 open correction	independent
            2024/06/six	withdrawn	original

            input/articles/2024/07/five/fa.md lacks the correction of 2024-07-06, input/articles/2024/07/five/de.md(4,23)
            6 stories: 2 missing, 1 draft, 2 unmarked, 1 unreviewed, 1 corrections

            """, ""), _site.Run("status"));
    }

    [Fact]
    public void A_marked_translation_is_current_until_its_original_says_something_else()
    {
        Assert.Equal((0, "marked input/articles/2024/08/one/fa.md\n", ""), _site.Run("status", "--mark-current", "one", "fa"));
        Assert.Equal(Persian.Replace("  from: de\n", "  from: de\n  of: f4911e35 33a22eb9 f6efc62a\n", StringComparison.Ordinal), _site.Read("input/articles/2024/08/one/fa.md"));
        Assert.Contains("2024/08/one\tcurrent\toriginal\n", _site.Run("status").Output, StringComparison.Ordinal);
        Assert.Equal((0, "unchanged input/articles/2024/08/one/fa.md\n", ""), _site.Run("status", "--mark-current", "one"));

        _site.Write("input/articles/2024/08/one/de.md", German.Replace("recht lang", "sehr lang", StringComparison.Ordinal).Replace("original:", "updated: 2024-08-02\noriginal:", StringComparison.Ordinal));

        Assert.Equal((1, "story\tfa\n2024/08/one\toutdated 1\n\n1 story: 1 outdated\n", ""), _site.Run("status", "one", "fa", "--strict"));
        Assert.Equal((0, """
            input/articles/2024/08/one/fa.md is outdated: 1 block of input/articles/2024/08/one/de.md changed
              changed input/articles/2024/08/one/de.md(10,1): Zweiter Absatz, sehr lang, damit auch zu sehen ist, wie er …; here in input/articles/2024/08/one/fa.md(13,1)

            """, ""), _site.Run("status", "--diff", "one", "fa"));
        Assert.Contains("نسخهٔ اصلی پس از این ترجمه تغییر کرده است", Build("fa/2024/08/یک/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Added_removed_and_moved_blocks_are_told_apart()
    {
        _site.Run("status", "--mark-current", "one");
        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\ndate: 2024-08-01\n---\nDritter.\n\nErster Absatz.\n\nNeu.\n\nNeuer.\n");

        Assert.Equal("""
            input/articles/2024/08/one/fa.md is outdated: 3 blocks of input/articles/2024/08/one/de.md changed
              moved   input/articles/2024/08/one/de.md(5,1): Dritter.; here in input/articles/2024/08/one/fa.md(15,1)
              changed input/articles/2024/08/one/de.md(9,1): Neu.; here in input/articles/2024/08/one/fa.md(13,1)
              added   input/articles/2024/08/one/de.md(11,1): Neuer.

            """, _site.Run("status", "one", "--diff").Output);
        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\ndate: 2024-08-01\n---\nErster Absatz.\n\nDritter.\n");
        Assert.Contains("\n  removed block 2 as it was translated; here in input/articles/2024/08/one/fa.md(13,1)\n", _site.Run("status", "one", "--diff").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Minor_changes_make_nothing_outdated_but_are_seen()
    {
        _site.Run("status", "--mark-current", "one");
        _site.Write("input/articles/2024/08/one/de.md", German.Replace("Dritter.", "Der dritte.", StringComparison.Ordinal).Replace("title:", "minor: true\ntitle:", StringComparison.Ordinal));

        Assert.Equal((0, "story\tfa\tde\n2024/08/one\tcurrent, 1 minor change\toriginal\n\n1 story: 1 minor\n", ""), _site.Run("status", "--strict"));
        Assert.Equal("""
            input/articles/2024/08/one/fa.md counts as current: 1 block of input/articles/2024/08/one/de.md changed, and minor: true hides that from readers; once nothing else is to come, --mark-current, and take it out
              changed input/articles/2024/08/one/de.md(12,1): Der dritte.; here in input/articles/2024/08/one/fa.md(15,1)

            """, _site.Run("status", "one", "--diff").Output);
        Assert.Contains("0 errors, 0 warnings", _site.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Minor_that_hides_nothing_any_more_is_to_be_taken_out()
    {
        _site.Write("input/articles/2024/08/one/de.md", German.Replace("title:", "minor: true\ntitle:", StringComparison.Ordinal));
        _site.Run("status", "--mark-current", "one");

        Assert.Contains(
            "input/articles/2024/08/one/de.md(2,8): warning minor-idle: minor: true hides no change now: every marked translation renders this text as it stands; take it out, or it would hide the next change too",
            _site.Run("check").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void With_three_languages_each_translation_follows_the_version_it_was_made_from()
    {
        _site.Write("input/site.yaml", _site.Read("input/site.yaml").Replace("{ code: de }", "{ code: de }, { code: en }", StringComparison.Ordinal).Replace("de: Probe", "de: Probe, en: Sample", StringComparison.Ordinal));
        _site.Write("input/articles/2024/08/one/en.md", "---\ntitle: One\ndate: 2024-08-01\ntranslation: { from: fa }\n---\n\nA.\n\nB.\n\nC.\n");
        _site.Run("status", "--mark-current", "one");

        _site.Write("input/articles/2024/08/one/de.md", German.Replace("Dritter.", "Der dritte.", StringComparison.Ordinal));
        Assert.Contains("2024/08/one\toutdated 1\toriginal\tcurrent\n", _site.Run("status").Output, StringComparison.Ordinal);
        _site.Run("status", "--mark-current", "one", "fa");
        _site.Write("input/articles/2024/08/one/fa.md", _site.Read("input/articles/2024/08/one/fa.md").Replace("بند سوم.", "بند سوم و آخر.", StringComparison.Ordinal));
        Assert.Contains("2024/08/one\tcurrent\toriginal\toutdated 1\n", _site.Run("status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_the_same_is_there_for_programs()
    {
        _site.Run("status", "--mark-current", "one");
        _site.Write("input/articles/2024/08/one/de.md", German.Replace("Dritter.", "Der dritte.", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(_site.Run("status", "--format", "json").Output);
        var story = Assert.Single(json.RootElement.GetProperty("stories").EnumerateArray());
        Assert.Equal("2024/08/one", story.GetProperty("story").GetString());
        var persian = story.GetProperty("versions")[0];
        Assert.Equal(("fa", "outdated", "de"), (persian.GetProperty("language").GetString(), persian.GetProperty("state").GetString(), persian.GetProperty("from").GetString()));
        var change = Assert.Single(persian.GetProperty("changes").EnumerateArray());
        Assert.Equal(("changed", 3, 11, 15), (
            change.GetProperty("kind").GetString(),
            change.GetProperty("translatedBlock").GetInt32(),
            change.GetProperty("at").GetProperty("line").GetInt32(),
            change.GetProperty("counterpart").GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_paragraph_that_only_one_version_has_is_listed()
    {
        _site.Write("input/articles/2024/08/one/fa.md", Persian + "\n## تیتر\n");
        _site.Run("status", "--mark-current", "one");

        Assert.Contains("2024/08/one\tcurrent, 1 misaligned\toriginal\n", _site.Run("status", "--only", "misaligned").Output, StringComparison.Ordinal);
        Assert.Equal("""
            input/articles/2024/08/one/fa.md is current: input/articles/2024/08/one/de.md is as it was translated
              misaligned beside de, input/articles/2024/08/one/fa.md(17,1): تیتر

            """, _site.Run("status", "--diff", "one").Output);
    }

    [Fact]
    public void Versions_written_beside_each_other_are_aligned_too()
    {
        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\ndate: 2024-08-01\n---\n\nErster Absatz.\n\n## Mehr\n");
        _site.Write("input/articles/2024/08/one/fa.md", "---\ntitle: یک\ndate: 2024-08-01\n---\n\nبند یکم.\n");

        Assert.Contains("2024/08/one\tindependent\tindependent, 1 misaligned\n", _site.Run("status").Output, StringComparison.Ordinal);
        Assert.Equal("""
            input/articles/2024/08/one/de.md was written beside the others
              misaligned beside fa, input/articles/2024/08/one/de.md(8,1): Mehr

            """, _site.Run("status", "--diff", "one").Output);
    }

    [Fact]
    public void Of_three_versions_each_two_are_aligned()
    {
        const string Head = "---\ntitle: x\nslug: x\ndate: 2024-08-01\n";
        _site.Write("input/site.yaml", """
            title: { fa: نمونه, de: Probe, en: Sample }
            description: { fa: نمونه, de: Probe, en: Sample }
            base-url: https://example.org
            time-zone: Europe/Berlin
            theme: archive
            languages: [{ code: fa }, { code: de }, { code: en }]
            publisher: { name: { fa: نمونه, de: Probe, en: Sample } }
            """);
        _site.Write("input/articles/2024/08/one/de.md", $"{Head}original: true\n---\n\nErster Absatz.\n");
        _site.Write("input/articles/2024/08/one/fa.md", $"{Head}translation: {{ from: de }}\n---\n\nبند یکم.\n\n## بیشتر\n");
        _site.Write("input/articles/2024/08/one/en.md", $"{Head}translation: {{ from: de }}\n---\n\nFirst paragraph.\n");

        Assert.Equal("""
            input/articles/2024/08/one/fa.md does not say how input/articles/2024/08/one/de.md stood when it was made; status --mark-current writes it down
              misaligned beside de, input/articles/2024/08/one/fa.md(10,1): بیشتر
            input/articles/2024/08/one/en.md does not say how input/articles/2024/08/one/de.md stood when it was made; status --mark-current writes it down
              misaligned beside fa, input/articles/2024/08/one/fa.md(10,1): بیشتر

            """, _site.Run("status", "--diff", "one").Output);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("2024/08/one")]
    [InlineData("input/articles/2024/08/one")]
    [InlineData("input/articles/2024/08/one/")]
    [InlineData("./input/articles/2024/08/one/fa.md")]
    [InlineData("eins")]
    [InlineData("یک-سرنویس")]
    public void A_story_is_named_by_its_folder_slug_or_path(string name)
    {
        _site.Write("input/articles/2024/08/one/fa.md", Persian.Replace(" # ", " ", StringComparison.Ordinal));
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\ndate: 2024-09-05\n---\n");

        Assert.Equal("story\tde\n2024/08/one\toriginal\n\n1 story: nothing to do\n", _site.Run("status", name, "de").Output);
    }

    [Fact]
    public void A_path_counts_from_the_current_folder_too()
    {
        _site.Folder = "input/articles/2024/08";

        Assert.Equal(0, _site.Run("status", "one/de.md").Code);
    }

    [Fact]
    public void Filters_leave_the_stories_that_need_something()
    {
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitle: دو\ndate: 2024-09-05\n---\n");

        Assert.Equal("story\tfa\tde\n2024/09/two\toriginal\tmissing\n\n1 story: 1 missing\n", _site.Run("status", "--only", "missing").Output);
    }

    [Theory]
    [InlineData("there is no story oneX; did you mean one?", "oneX")]
    [InlineData("the site has no language en; there are fa, de", "one", "en")]
    [InlineData("--diff and --mark-current need a story: status --diff STORY LANG", "--diff")]
    [InlineData("there is no translation to mark: none of these versions says what it was made from, with translation: { from: … }", "one", "de", "--mark-current")]
    public void What_makes_no_sense_is_refused(string sentence, params string[] args)
    {
        Assert.Equal((2, "", $"error: {sentence}\n"), _site.Run(["status", .. args]));
    }

    [Fact]
    public void Errors_of_the_content_are_told_and_the_rest_is_shown()
    {
        _site.Write("input/articles/2024/09/two/fa.md", "---\ntitel: دو\n---\n");

        var (code, output, error) = _site.Run("status");

        Assert.Equal(1, code);
        Assert.Contains("2024/08/one\tunmarked\toriginal\n", output, StringComparison.Ordinal);
        Assert.Contains("fa.md(2,1): error field-unknown", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_and_the_byte_order_mark_of_a_marked_file_stay()
    {
        var path = Path.Join(_site.Root, "input/articles/2024/08/one/fa.md");
        File.WriteAllText(path, Persian.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(true));

        _site.Run("status", "--mark-current", "one");

        var text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        Assert.Equal(("\ufeff" + Persian.Replace("  from: de\n", "  from: de\n  of: f4911e35 33a22eb9 f6efc62a\n", StringComparison.Ordinal)).Replace("\n", "\r\n", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_version_that_has_translators_alone_is_marked_too()
    {
        _site.Write("input/articles/2024/08/one/fa.md", "---\ntitle: یک\ndate: 2024-08-01\ntranslators: [x]\n---\n\nمتن.\n");
        _site.Write("input/data/people.yaml", "x: { name: { fa: ایکس, de: X } }\n");

        _site.Run("status", "--mark-current", "one");

        Assert.Contains("translators: [x]\ntranslation: { from: de, of: f4911e35 33a22eb9 f6efc62a }\n---\n", _site.Read("input/articles/2024/08/one/fa.md"), StringComparison.Ordinal);
        Assert.Contains("2024/08/one\tcurrent, 1 misaligned\toriginal\n", _site.Run("status").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    string Build(string path)
    {
        Assert.Equal((0, ""), (_site.Run("build") is var (code, _, error) ? (code, error) : default));
        return _site.Read("output/" + path);
    }
}
