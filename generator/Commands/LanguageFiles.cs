using Generator.Text;

namespace Generator.Commands;

/// <summary>Reads the language files of a site, for commands that do without the rest of it.</summary>
static class LanguageFiles
{
    /// <param name="root">The site's folder; null when there is none.</param>
    /// <returns>By code; empty when the site describes no languages of its own.</returns>
    public static IReadOnlyDictionary<string, SourceText> Read(string? root)
    {
        var folder = Path.Join(root, "input", "data", "languages");
        return root is null || !Directory.Exists(folder)
            ? new Dictionary<string, SourceText>()
            : Directory.EnumerateFiles(folder, "*.yaml").ToDictionary(
                file => Path.GetFileNameWithoutExtension(file),
                file => new SourceText("input/data/languages/" + Path.GetFileName(file), File.ReadAllText(file)),
                StringComparer.Ordinal);
    }
}
