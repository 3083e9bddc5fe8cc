using System.Collections.Immutable;
using Generator.Languages;
using Generator.Searching;

namespace Tests.Searching;

/// <summary>An index on disk, made of a few texts.</summary>
sealed class SearchFolder : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Language _language;

    public SearchFolder(Language language, params IEnumerable<IndexedPage> pages)
        : this(language, names: [], pages)
    {
    }

    /// <param name="names">Names that stand for each other.</param>
    public SearchFolder(Language language, ImmutableArray<string>[] names, params IEnumerable<IndexedPage> pages)
    {
        _language = language;
        Files = IndexFiles.Divide(SearchIndex.Make(language, pages, names), page => $"<p>{page.Path}</p>")
            .ToDictionary(file => file.Name, file => file.Make()!.Value.ToArray(), StringComparer.Ordinal); // Every page can be rendered.
        foreach (var (name, content) in Files)
            File.WriteAllBytes(Path.Combine(_folder.Path, name), content);
    }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>A page whose address is a name and whose body is a text.</summary>
    public static IndexedPage Page(string name, string body, string title = "", string day = "2025-01-01") =>
        new($"/{name}/", DateOnly.ParseExact(day, "yyyy-MM-dd"), [new(title, 12), new(body, IndexedText.Body)]);

    /// <summary>The names of the pages that are found, the best first.</summary>
    public IReadOnlyList<string> Find(string query) => [.. Ask(query).Paths.Select(path => path.Trim('/'))];

    public SearchResult Ask(string query) => PageSearch.Find(IndexReader.Open(_folder.Path)!, _language.Search, query); // Is there: it was just written.

    public void Dispose() => _folder.Dispose();
}
