namespace Tests.Input;

/// <summary>The texts of the archive that ships with the program, read without the program.</summary>
static class SampleSources
{
    /// <summary>Every article and standing page, in order of path.</summary>
    public static IReadOnlyList<SampleText> Texts { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.md", SearchOption.AllDirectories)
            .Select(file => new SampleText(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(text => text.Path, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<SampleText> Versions { get; } =
        [.. Texts.Where(text => text.Path.StartsWith("input/articles/", StringComparison.Ordinal))];

    /// <summary>The versions of each story, by the story's folder.</summary>
    public static ILookup<string, SampleText> Stories { get; } = Versions.ToLookup(version => version.Folder, StringComparer.Ordinal);

    /// <summary>The keys of a file below input/data/: its lines that are neither indented nor comments.</summary>
    public static IReadOnlyList<string> ReadKeys(string name) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "input", "data", name))
            .Where(line => line.Length > 0 && line[0] is not (' ' or '#'))
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]),
    ];
}
