using System.Text.Json;
using Generator.Languages;

namespace Tests.Languages;

/// <summary>The data of this folder, and languages to try it on.</summary>
static class Samples
{
    public static readonly Language Persian = LanguageCatalog.GetShipped("fa");
    public static readonly Language German = LanguageCatalog.GetShipped("de");

    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Languages", "data");

    public static JsonDocument ReadJson(string name) => JsonDocument.Parse(ReadText(name));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The lines of a file without empty ones and comments.</summary>
    public static IEnumerable<string> ReadLines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Where(line => line.Length > 0 && line[0] != '#');

    public static IEnumerable<string[]> ReadRows(string name) => ReadLines(name).Select(line => line.Split('\t'));
}
