using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Searching;

/// <summary>Reads an index that was built, file by file as they are asked for.</summary>
public sealed class IndexReader
{
    readonly string _folder;
    readonly ImmutableArray<string> _words;
    readonly ImmutableArray<string> _pages;
    readonly Dictionary<string, JsonElement> _files = new(StringComparer.Ordinal);

    IndexReader(string folder)
    {
        _folder = folder;
        var head = ReadFile(IndexFiles.Head);
        PageCount = head.GetProperty("count").GetInt32();
        _words = GetTexts(head.GetProperty("words"));
        _pages = GetTexts(head.GetProperty("pages"));
    }

    /// <summary>How many pages can be found.</summary>
    internal int PageCount { get; }

    /// <returns>Null when the folder holds no index.</returns>
    public static IndexReader? Open(string folder) => File.Exists(Path.Join(folder, IndexFiles.Head)) ? new(folder) : null;

    /// <summary>The words that a key may be or begin, with ids and weights as they were written.</summary>
    internal IEnumerable<(string Key, string Postings)> FindWords(string key, string beginning) =>
        from prefix in _words
        where key.StartsWith(prefix, StringComparison.Ordinal)
            || beginning.StartsWith(prefix, StringComparison.Ordinal)
            || (beginning.Length > 0 && prefix.StartsWith(beginning, StringComparison.Ordinal))
        from word in ReadFile(IndexFiles.Words(prefix)).EnumerateObject()
        select (word.Name, word.Value.GetString()!); // Written as text.

    /// <summary>The address of a page.</summary>
    internal string GetPath(string id)
    {
        var prefix = _pages.First(prefix => id.StartsWith(prefix, StringComparison.Ordinal));
        return ReadFile(IndexFiles.Pages(prefix)).GetProperty(id)[0].GetString()!; // Written as text.
    }

    JsonElement ReadFile(string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Join(_folder, name)));
            _files[name] = file = document.RootElement.Clone();
        }
        return file;
    }

    static ImmutableArray<string> GetTexts(JsonElement texts) => [.. texts.EnumerateArray().Select(text => text.GetString()!)]; // Written as text.
}
