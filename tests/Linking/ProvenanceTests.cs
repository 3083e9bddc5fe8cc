using Generator.Linking;
using Generator.Model;
using Tests.Reading;

namespace Tests.Linking;

/// <summary>Every combination of what a version can say of where it comes from, read and linked.</summary>
public sealed class ProvenanceTests
{
    /// <summary>
    /// A German version beside a Persian one. Columns: whether it says <c>original: true</c>, the kind of its translation from Persian
    /// (- for none at all, unsaid for one without kind), and for each of the fields tool, reviewer and both what comes of it,
    /// without and with translators (+).
    /// </summary>
    const string Table = """
        original kind             | plain    tool  reviewer both  | +plain   +tool +reviewer +both
        no       -                | ok       -     -        -     | ok       -     -         -
        no       unsaid           | ok       kind  kind     kind  | ok       kind  kind      kind
        no       human            | ok       kind  kind     kind  | ok       kind  kind      kind
        no       machine          | ok       ok    kind     kind  | kind     kind  kind      kind
        no       machine-reviewed | kind     kind  ok       ok    | kind     kind  kind      kind
        yes      -                | ok       -     -        -     | original -     -         -
        yes      unsaid           | original both  both     both  | original both  both      both
        yes      human            | original both  both     both  | original both  both      both
        yes      machine          | original original both  both  | both     both  both      both
        yes      machine-reviewed | both     both  original original | both   both  both      both
        """;

    [Fact]
    public void Every_combination_is_allowed_or_reported_as_the_table_says()
    {
        var cells = ReadTable().ToList();
        using var site = new TemporarySite(cells.SelectMany(cell => new[]
        {
            ($"input/articles/2025/08/{cell.Name}/fa.md", $"---\ntitle: {cell.Name}\ndate: 2025-08-16\n---\n"),
            ($"input/articles/2025/08/{cell.Name}/de.md", $"---\ntitle: {cell.Name}\ndate: 2025-08-16\n{cell.Fields}---\n"),
        }));

        SiteLinker.Link(site.Read(), new BuildOptions(site.Root, "/output", LibrarySketch.Now), site.Diagnostics);

        var found = site.Diagnostics.ToSorted().ToLookup(diagnostic => diagnostic.Place.Path.Split('/')[^2], diagnostic => diagnostic.Code, StringComparer.Ordinal);
        Assert.Equal(cells.Select(cell => (cell.Name, cell.Expected)), cells.Select(cell => (cell.Name, Describe(found[cell.Name]))));
    }

    static string Describe(IEnumerable<string> codes) => codes.Order(StringComparer.Ordinal).ToArray() switch
    {
        [] => "ok",
        ["translation-kind"] => "kind",
        ["original-translated"] => "original",
        ["original-translated", "translation-kind"] => "both",
        var others => string.Join(' ', others),
    };

    static IEnumerable<(string Name, string Fields, string Expected)> ReadTable()
    {
        foreach (var line in Table.Split('\n').Skip(1))
        {
            var words = line.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
            for (var column = 0; column < 8; column++)
            {
                if (words[2 + column] != "-")
                    yield return ($"{words[0]}{words[1]}{column}", GetFields(words[0] == "yes", words[1], column), words[2 + column]);
            }
        }
    }

    // The columns count in binary: tool, reviewer, translators.
    static string GetFields(bool isOriginal, string kind, int column)
    {
        var translation = new List<string> { "from: fa" };
        if (kind != "unsaid")
            translation.Add($"kind: {kind}");
        if ((column & 1) != 0)
            translation.Add("tool: DeepSeek");
        if ((column & 2) != 0)
            translation.Add("reviewer: lena-hartwig");
        return (isOriginal ? "original: true\n" : "")
            + ((column & 4) != 0 ? "translators: [maryam-tavana]\n" : "")
            + (kind != "-" ? $"translation: {{ {string.Join(", ", translation)} }}\n" : "");
    }
}
