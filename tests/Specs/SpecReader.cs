using System.Collections.Immutable;

namespace Tests.Specs;

/// <summary>Reads spec files; README.md beside this file describes their format.</summary>
public static class SpecReader
{
    const string CaseMark = "=== ";
    const string SectionMark = "@@ ";

    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    /// <summary>The site that cases of whole sites begin with.</summary>
    public static string SiteFolder { get; } = Path.Combine(Folder, "Site");

    /// <param name="folder">Below tests/Specs.</param>
    public static IEnumerable<SpecCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.spec", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    internal static IEnumerable<SpecCase> Parse(string file, string text)
    {
        // What stands before the first case is prose for people.
        foreach (var part in Split(text, CaseMark).Skip(1))
        {
            var sections = Split(part.Content, SectionMark).Skip(1).Select(section => new SpecSection(section.Name, section.Content));
            yield return new SpecCase(file, part.Name, [.. sections]);
        }
    }

    // The parts between lines that begin with the mark; the rest of such a line names the part that follows.
    static IEnumerable<SpecSection> Split(string text, string mark)
    {
        var name = "";
        var lines = new List<string>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith(mark, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            yield return new SpecSection(name, Join(lines));
            name = line[mark.Length..].Trim();
            lines.Clear();
        }
        yield return new SpecSection(name, Join(lines));
    }

    // Empty lines at the end part sections for the eye and belong to none.
    static string Join(List<string> lines)
    {
        var text = string.Join('\n', lines).TrimEnd('\n');
        return text.Length == 0 ? "" : text + "\n";
    }
}
