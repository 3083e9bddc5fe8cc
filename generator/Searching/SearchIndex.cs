using System.Collections.Immutable;
using Generator.Languages;

namespace Generator.Searching;

/// <summary>Which words stand in which pages of a language.</summary>
public sealed class SearchIndex
{
    // Parts before the last one of a compound: Rathaus, Autobahn.
    const int LeastBeforeEnd = 3;

    readonly WordKeys _keys;
    readonly List<List<Posting>> _postings = [];

    SearchIndex(Language language, IEnumerable<IndexedPage> pages, IEnumerable<ImmutableArray<string>> names)
    {
        Language = language;
        Pages = [.. PageIds.Assign(pages)];
        _keys = new(language.Search);
        var words = new PageWords(_keys, new NameTable(_keys, names));
        for (var i = 0; i < Pages.Length; i++)
        {
            foreach (var (key, weight) in words.Weigh(Pages[i].Value))
                Add(key, new(i, weight));
        }
        if (language.Search.CompoundEnd is { } least)
            AddCompounds(least);
    }

    internal Language Language { get; }

    /// <summary>By id, the oldest first.</summary>
    internal ImmutableArray<KeyValuePair<string, IndexedPage>> Pages { get; }

    /// <summary>Each word that is found somewhere, by its key, with the pages in their order.</summary>
    internal IEnumerable<KeyValuePair<string, IReadOnlyList<Posting>>> Words =>
        Enumerable.Range(0, _postings.Count).Where(IsFound).Select(key => KeyValuePair.Create(_keys[key], (IReadOnlyList<Posting>)_postings[key]));

    /// <param name="names">Those of a list stand for each other: a page that has one is found by all of them.</param>
    public static SearchIndex Make(Language language, IEnumerable<IndexedPage> pages, IEnumerable<ImmutableArray<string>> names) => new(language, pages, names);

    void Add(int key, Posting posting)
    {
        while (_postings.Count <= key)
            _postings.Add([]);
        _postings[key].Add(posting);
    }

    // Where words grow together, one is also found by its last part, if the archive has that as a word of its own.
    void AddCompounds(int least)
    {
        var found = new Dictionary<int, List<Posting>>();
        for (var key = 0; key < _postings.Count; key++)
        {
            var word = _keys[key];
            for (var at = LeastBeforeEnd; at <= word.Length - least; at++)
            {
                if (_keys.Find(word.AsSpan(at)) is not { } end || !IsFound(end))
                    continue;
                if (!found.TryGetValue(end, out var postings))
                    found[end] = postings = [];
                postings.AddRange(_postings[key].Select(posting => posting with { Weight = (posting.Weight + 1) / 2 }));
            }
        }
        foreach (var (key, postings) in found)
            _postings[key] = Merge(_postings[key].Concat(postings));
    }

    bool IsFound(int key) => key < _postings.Count && _postings[key].Count > 0;

    static List<Posting> Merge(IEnumerable<Posting> postings) =>
        [.. postings.GroupBy(posting => posting.Page).Select(same => new Posting(same.Key, same.Max(posting => posting.Weight))).OrderBy(posting => posting.Page)];
}
