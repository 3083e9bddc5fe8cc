using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Searching;

/// <summary>Writes the files of an index as JSON; <see cref="IndexReader"/> and the theme's search.js read them.</summary>
static class IndexWriter
{
    // "Unsafe" means within HTML, where these files never stand.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> WriteHead(IndexHead head) => Write(json =>
    {
        var rules = head.Rules;
        json.WriteNumber("count", head.PageCount);
        json.WriteString("digits", head.Digits);
        json.WriteString("word", SearchWords.Pattern);
        json.WriteString("joined", SearchWords.JoinedPattern);
        WriteRows(json, "letters", rules.Folding.GetTable(), entry => [entry.Key, entry.Value]);
        WriteTexts(json, "drops", rules.Folding.Drops.Select(drop => drop.Pattern));
        WriteRows(json, "either", rules.Either, pair => [pair.Letter, pair.Other]);
        WriteTexts(json, "affixes", rules.Affixes.Select(pass => pass.Pattern));
        WriteTexts(json, "particles", rules.Particles.Order(StringComparer.Ordinal));
        WriteTexts(json, "words", head.Words);
        WriteTexts(json, "pages", head.Pages);
    });

    /// <summary>Of each word the pages as one text: of each page its id and one digit of weight, the newest first.</summary>
    public static ReadOnlyMemory<byte> WriteWords(SearchIndex index, IEnumerable<KeyValuePair<string, IReadOnlyList<Posting>>> words) => Write(json =>
    {
        var pages = new StringBuilder();
        foreach (var (key, postings) in words)
        {
            pages.Clear();
            for (var i = postings.Count - 1; i >= 0; i--)
                pages.Append(index.Pages[postings[i].Page].Key).Append(Base36.Write(postings[i].Weight, 1));
            json.WriteString(key, pages.ToString());
        }
    });

    /// <summary>Of each page its address and how it looks in a list of results.</summary>
    /// <param name="render">HTML; null when it failed and has reported why.</param>
    /// <returns>Null when a page could not be rendered.</returns>
    public static ReadOnlyMemory<byte>? WritePages(IEnumerable<KeyValuePair<string, IndexedPage>> pages, Func<IndexedPage, string?> render)
    {
        var isWhole = true;
        var file = Write(json =>
        {
            foreach (var (id, page) in pages)
            {
                var html = render(page);
                isWhole &= html is not null;
                json.WriteStartArray(id);
                json.WriteStringValue(page.Path);
                json.WriteStringValue(html);
                json.WriteEndArray();
            }
        });
        return isWhole ? file : null;
    }

    static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    static void WriteRows<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Func<T, string[]> getTexts)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var text in getTexts(row))
                json.WriteStringValue(text);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
