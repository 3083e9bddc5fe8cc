using System.Text.Json;

namespace Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    readonly TempSite _site = new();

    [Theory]
    [InlineData("build")]
    [InlineData]
    public void A_build_ends_with_0_and_says_what_it_built_and_where(params string[] args)
    {
        var (code, output, error) = _site.Run(args);

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.StartsWith($"Built 1 story (1 fa, 1 de) into {_site.Output}: ", output.Split('\n')[^2], StringComparison.Ordinal);
        Assert.True(Directory.Exists(_site.Output));
    }

    [Fact]
    public void It_runs_in_any_folder_below_the_site()
    {
        _site.Folder = "input/articles";

        Assert.Equal(0, _site.Run("build").Code);
        Assert.True(Directory.Exists(_site.Output));
    }

    [Fact]
    public void Another_site_and_another_output_are_named_from_the_current_folder()
    {
        _site.Folder = "..";

        Assert.Equal(0, _site.Run("--root", Path.GetFileName(_site.Root), "--output", Path.GetFileName(_site.Root) + "/public").Code);
        Assert.True(Directory.Exists(Path.Join(_site.Root, "public")));
    }

    [Fact]
    public void Mistakes_of_reading_and_of_linking_are_reported_together_and_the_old_output_stays()
    {
        _site.Run();
        var before = Snapshot();
        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\n---\nText.\n");
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-01\n---\n[weg](weg.md) und [eins](../../08/one/de.md).\n");

        var (code, output, error) = _site.Run();

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Contains("error field-missing: an article lacks the field date", error, StringComparison.Ordinal);
        Assert.Contains(
            "input/articles/2024/09/two/de.md(5,7): error link-broken: there is no input/articles/2024/09/two/weg.md\n  5 | [weg](weg.md)", error, StringComparison.Ordinal);
        Assert.EndsWith("2 errors, 0 warnings; nothing was written\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Mistakes_are_printed_for_programs_a_JSON_object_a_line()
    {
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-01\n---\n[weg](weg.md)\n");

        var line = _site.Run("--format", "json").Error.Split('\n')[0];
        var mistake = JsonDocument.Parse(line).RootElement;
        Assert.Equal("input/articles/2024/09/two/de.md", mistake.GetProperty("path").GetString());
        Assert.Equal((5, 7, 6), (mistake.GetProperty("line").GetInt32(), mistake.GetProperty("column").GetInt32(), mistake.GetProperty("length").GetInt32()));
        Assert.Equal(("error", "link-broken"), (mistake.GetProperty("severity").GetString(), mistake.GetProperty("code").GetString()));
    }

    [Fact]
    public void Mistakes_are_printed_as_annotations_of_GitHub()
    {
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-01\n---\n[weg](50%25,x.md)\n");

        Assert.StartsWith(
            "::error file=input/articles/2024/09/two/de.md,line=5,col=7,title=link-broken::there is no input/articles/2024/09/two/50%25,x.md\n",
            _site.Run("--format", "github").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_what_a_build_did()
    {
        _site.Run();
        _site.Run("--report", "report.json", "--verbosity", "quiet");

        var report = JsonDocument.Parse(_site.Read("report.json")).RootElement;
        Assert.True(report.GetProperty("succeeded").GetBoolean());
        Assert.Equal(1, report.GetProperty("stories").GetInt32());
        Assert.Equal(0, report.GetProperty("files").GetProperty("written").GetInt32());
        Assert.True(report.GetProperty("files").GetProperty("unchanged").GetInt32() > 0);
        Assert.True(report.GetProperty("bytes").GetInt64() > 0);
        Assert.Equal(["Input", "Process", "PostProcess", "Output"], report.GetProperty("phases").EnumerateObject().Select(phase => phase.Name));
        Assert.True(report.GetProperty("pipelines").GetProperty("Assets").GetProperty("files").GetInt32() > 0);
        Assert.Empty(report.GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public void The_report_says_of_each_file_that_was_written_why()
    {
        _site.Run();
        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\ndate: 2024-08-01\n---\nAnderer Text.\n");
        _site.Run("--report", "report.json", "--verbosity", "quiet");

        var written = JsonDocument.Parse(_site.Read("report.json")).RootElement.GetProperty("written").EnumerateArray().ToList();
        var page = written.Single(file => file.GetProperty("path").GetString() == "de/2024/08/eins/index.html");
        Assert.Equal(("Articles", "changed"), (page.GetProperty("pipeline").GetString(), page.GetProperty("reason").GetString()));
        Assert.Contains("Anderer Text.", File.ReadLines(Path.Join(_site.Output, "de/2024/08/eins/index.html")).ElementAt(page.GetProperty("line").GetInt32() - 1), StringComparison.Ordinal);
        Assert.All(written, file => Assert.Equal("changed", file.GetProperty("reason").GetString()));
    }

    [Fact]
    public void A_quiet_build_prints_nothing()
    {
        Assert.Equal((0, "", ""), _site.Run("--verbosity", "quiet"));
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        var (code, output, _) = _site.Run("check");

        Assert.Equal((0, "Checked 1 story (1 fa, 1 de): 0 errors, 0 warnings\n"), (code, output));
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("biuld", "biuld")]
    [InlineData("--format xml", "xml")]
    [InlineData("--now yesterday", "--now yesterday is no time; write it like 2025-08-16T09:30:00Z")]
    [InlineData("--root nowhere", "nowhere holds no input/, so it is no site")]
    [InlineData("--output input", "lies in input/, which is read and not written; name another with --output")]
    [InlineData("--output .", "holds the site itself; name another with --output")]
    [InlineData("--theme none", "there is no theme none in ")]
    [InlineData("--base-url example.org", "example.org is no address a site can have; write it like https://example.org")]
    public void Wrong_usage_ends_with_2_and_a_sentence(string args, string sentence)
    {
        var (code, _, error) = _site.Run(args.Split(' '));

        Assert.Equal(2, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_in_no_site_is_wrong_usage()
    {
        _site.Folder = "..";

        var (code, _, error) = _site.Run();
        Assert.Equal(2, code);
        Assert.Contains("nor a folder above it holds input/; name the site with --root", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_cannot_be_written_ends_with_3_and_a_sentence()
    {
        _site.Run();
        Directory.Delete(Path.Join(_site.Output, "assets"), true);
        File.WriteAllText(Path.Join(_site.Output, "assets"), "in the way");

        var (code, _, error) = _site.Run();
        Assert.Equal(3, code);
        Assert.Matches("^error: .*assets.*\n$", error);
    }

    [Fact]
    public void An_interrupted_build_ends_with_130()
    {
        _site.Interrupt();

        Assert.Equal((130, "", "interrupted\n"), _site.Run());
    }

    [Theory]
    [InlineData("--help", "--base-url")]
    [InlineData("--version", ".")]
    public void Help_and_version_are_there(string option, string text)
    {
        var (code, output, _) = _site.Run(option);

        Assert.Equal(0, code);
        Assert.Contains(text, output, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    string Snapshot() => string.Join('\n', Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {new FileInfo(file).Length}"));
}
