using System.Collections.Immutable;
using System.Text;

namespace Generator.Searching;

/// <summary>Which files an index is divided among; they lie side by side.</summary>
public static class IndexFiles
{
    public const string Head = "index.json";

    // A key, its quotes, a colon and a comma; the markup of a page is about as long for all.
    const int EntryOverhead = 6;
    const int PageSize = 700;

    /// <param name="render">A page as HTML in a list of results; null when that failed and is reported.</param>
    public static IEnumerable<IndexFile> Divide(SearchIndex index, Func<IndexedPage, string?> render)
    {
        KeyValuePair<string, IReadOnlyList<Posting>>[] words = [.. index.Words.OrderBy(word => word.Key, StringComparer.Ordinal)];
        KeyValuePair<string, IndexedPage>[] pages = [.. index.Pages];
        var wordFiles = PrefixShards.Divide<IReadOnlyList<Posting>>(words, GetSize).ToList();
        var pageFiles = PrefixShards.Divide<IndexedPage>(pages, _ => PageSize).ToList();
        var head = new IndexHead(
            index.Language.Search,
            pages.Length,
            index.Language.FormatDigits("0123456789"),
            [.. wordFiles.Select(file => file.Key)],
            [.. pageFiles.Select(file => file.Key)]);
        return
        [
            new(Head, () => IndexWriter.WriteHead(head)),
            .. wordFiles.Select(file => new IndexFile(Words(file.Key), () => IndexWriter.WriteWords(index, file.Value))),
            .. pageFiles.Select(file => new IndexFile(Pages(file.Key), () => IndexWriter.WritePages(file.Value, render))),
        ];
    }

    // With something before the prefix: some systems refuse a file called con.json.
    internal static string Words(string prefix) => $"words-{prefix}.json";

    internal static string Pages(string prefix) => $"pages-{prefix}.json";

    static int GetSize(KeyValuePair<string, IReadOnlyList<Posting>> word) =>
        Encoding.UTF8.GetByteCount(word.Key) + EntryOverhead + (word.Value.Count * (PageIds.Length + 1));
}
