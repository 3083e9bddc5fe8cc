using Generator;
using Generator.Model;
using Generator.Rendering;

namespace Tests.Docs;

/// <summary>docs/themes.md says of templates what the program does. UPDATE_DOCS=1 writes the parts of it that are generated.</summary>
public sealed class ThemeDocsTests
{
    static readonly string Page = Path.Combine(Repository.Root, "docs", "themes.md");

    [Fact]
    public void The_model_is_that_of_the_views() => AssertPart("model", ThemeModel.Describe());

    [Fact]
    public void The_options_are_those_of_the_archive_theme()
    {
        var theme = Build.Read(new(Repository.Root, "", DateTimeOffset.UnixEpoch))!.Theme;
        var rows = theme.Options.Values.Select(option => $"| `{option.Name}` | {option.Type.ToString().ToLowerInvariant()} | {DescribeValue(option)} | {option.Description} |\n");
        AssertPart("options", "| option | type | default | |\n|---|---|---|---|\n" + string.Concat(rows));
    }

    [Fact]
    public void Every_function_is_named()
    {
        var text = File.ReadAllText(Page);
        var language = Build.Read(new(Repository.Root, "", DateTimeOffset.UnixEpoch))!.Config.Languages[0];
        var functions = LocalFunctions.Create(language).Keys.Select(name => "local." + name).Concat(["url", "asset", "option", "words"]);
        Findings.AssertNone(functions.Where(function => !text.Contains($"| `{function}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_plain_theme_is_short_and_has_every_layout_but_those_of_search()
    {
        var folder = Path.Combine(Repository.Root, "themes", "plain");
        var lines = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => File.ReadLines(file).Count());
        Assert.InRange(lines, 1, 200);
        Assert.Equal(
            ["search", "search-result"],
            ThemeModel.GetLayouts().Select(layout => layout.Layout).Where(layout => !File.Exists(Path.Combine(folder, "layouts", layout + ".sbn-html"))));
    }

    static string DescribeValue(ThemeOption option) =>
        $"`{option.Value.Text}`{(option.Value.Dark is { } dark ? $", dark `{dark}`" : "")}";

    static void AssertPart(string name, string expected)
    {
        var (begin, end) = ($"<!-- begin {name}: written by UPDATE_DOCS=1 tests/run --filter Docs -->\n\n", $"<!-- end {name} -->");
        var text = File.ReadAllText(Page);
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var stop = text.IndexOf(end, StringComparison.Ordinal);
        var part = expected.TrimEnd('\n') + "\n\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(Page, text[..start] + part + text[stop..]);
        else
            Assert.Equal(part, text[start..stop]);
    }
}
