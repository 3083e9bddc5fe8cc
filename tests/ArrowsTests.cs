using System.Text.RegularExpressions;

namespace Tests;

/// <summary>Arrows between the generator's folders go one way; this table is where they are written down.</summary>
public sealed class ArrowsTests
{
    /// <summary>Who may know whom, from the ground up: a row knows only rows above it. "Build" is the root's other files.</summary>
    static readonly (string Folder, string[] Knows)[] Arrows =
    [
        ("Text", []),
        ("Yaml", ["Text"]),
        ("Scripting", ["Text"]),
        ("Languages", ["Text", "Yaml"]),
        ("Typography", ["Text", "Yaml", "Languages"]),
        ("Model", ["Text", "Yaml", "Languages"]),
        ("Reading", ["Text", "Yaml", "Languages", "Model"]),
        ("Linking", ["Text", "Languages", "Model"]),
        ("Rendering", ["Text", "Languages", "Model", "Linking", "Scripting"]),
        ("Coverage", ["Text", "Languages", "Model", "Linking", "Scripting"]),
        ("Searching", ["Text", "Languages"]),
        ("Pipelines", ["Text", "Languages", "Model", "Linking", "Rendering", "Searching"]),
        ("Bundles", ["Text", "Languages", "Model", "Linking", "Rendering", "Pipelines"]),
        ("Writing", ["Text", "Languages", "Model"]),
        ("Build", ["Text", "Languages", "Model", "Reading", "Linking", "Scripting", "Pipelines", "Bundles", "Writing"]),
        ("Commands", ["Text", "Yaml", "Languages", "Typography", "Model", "Scripting", "Rendering", "Searching", "Coverage", "Bundles", "Build"]),
        ("Program", ["Commands"]),
    ];

    static readonly string Generator = Path.Combine(Repository.Root, "generator");

    static readonly ILookup<string, string> Files =
        Directory.EnumerateFiles(Generator, "*.cs", SearchOption.AllDirectories).ToLookup(FindFolder, StringComparer.Ordinal);

    static readonly Regex Comments = new(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    [Fact]
    public void A_folder_knows_only_those_the_table_allows()
    {
        Findings.AssertNone(
            from row in Arrows
            from file in Files[row.Folder]
            let code = Comments.Replace(File.ReadAllText(file), "")
            from target in Arrows
            where target != row && Files.Contains(target.Folder) && !row.Knows.Contains(target.Folder) && Names(code, target.Folder)
            select $"{row.Folder} → {target.Folder} in {Path.GetRelativePath(Repository.Root, file)}");
    }

    [Fact]
    public void The_table_has_every_folder_and_no_ring()
    {
        Assert.Empty(Files.Select(files => files.Key).Except(Arrows.Select(row => row.Folder)));
        for (var i = 0; i < Arrows.Length; i++)
            Assert.Empty(Arrows[i].Knows.Except(Arrows.Take(i).Select(row => row.Folder)));
    }

    static string FindFolder(string file)
    {
        var parts = Path.GetRelativePath(Generator, file).Split(Path.DirectorySeparatorChar);
        return parts is [var name] ? (name == "Program.cs" ? "Program" : "Build") : parts[0];
    }

    /// <summary>By its namespace, or by one of its types: inside <c>namespace Generator.X</c> the others need no <c>using</c>.</summary>
    static bool Names(string code, string folder)
    {
        var types = string.Join('|', Files[folder].Select(Path.GetFileNameWithoutExtension).Distinct());
        return Regex.IsMatch(code, folder is "Build" or "Program"
            ? $@"(?<![\w.])(Generator\.)?({types})\.[A-Z]|\bnew ({types})\("
            : $@"\bGenerator\.{folder}\b|(?<![\w.]){folder}\.({types})\b", RegexOptions.CultureInvariant);
    }
}
