using Generator.Languages;
using Generator.Text;

namespace Generator.Commands;

/// <summary>Finds the language that <c>--lang</c> names, for commands that do without the rest of a site.</summary>
static class NamedLanguage
{
    /// <param name="root">The site's folder, whose language files count; null when there is none.</param>
    /// <returns>Null when there is no such language, which is then reported.</returns>
    public static Language? Find(string code, string? root, Diagnostics diagnostics) =>
        new LanguageCatalog(ReadFiles(root)).Find(new(code, new SourceText("--lang", code).GetPlace()), diagnostics);

    static IReadOnlyDictionary<string, SourceText> ReadFiles(string? root)
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
