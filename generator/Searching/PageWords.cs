using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Generator.Searching;

/// <summary>Weighs the words of one page after the other (rule Q3: what U+200C or a hyphen joins counts as one word and as its parts).</summary>
sealed class PageWords(WordKeys keys, NameTable names)
{
    // What a word counts for that stands in another form of a name.
    const int NameWeight = 1;

    // Longer than any word of a language; what is longer (a checksum, a trick) nobody searches for, and it would be dear to cut and divide.
    const int LongestWord = 80;

    readonly Dictionary<int, int> _weights = [];
    readonly Dictionary<int, int> _counts = [];
    readonly HashSet<int> _seen = [];
    readonly List<SearchWord> _parts = [];
    readonly List<int> _sequence = [];
    readonly HashSet<ImmutableArray<string>> _names = [];

    /// <returns>By key; valid until the next call.</returns>
    public IReadOnlyDictionary<int, int> Weigh(IndexedPage page)
    {
        _weights.Clear();
        _counts.Clear();
        _names.Clear();
        foreach (var (text, weight) in page.Texts)
        {
            _sequence.Clear();
            AddText(text, weight);
            _names.UnionWith(names.Find(_sequence));
        }
        foreach (var form in _names.SelectMany(forms => forms))
            AddText(form, NameWeight);
        // A word that comes twice as often counts for one more, up to four.
        foreach (var (key, count) in _counts)
            AddWeight(key, Math.Min(1 + BitOperations.Log2((uint)count), 4));
        return _weights;
    }

    void AddText(string text, int weight)
    {
        _seen.Clear();
        foreach (var word in SearchWords.Find(text))
        {
            if (!word.IsJoined)
                AddParts(text, weight);
            _parts.Add(word);
        }
        AddParts(text, weight);
    }

    void AddParts(string text, int weight)
    {
        if (_parts.Count == 0)
            return;
        foreach (var part in _parts)
        {
            if (part.Length > LongestWord)
                continue;
            var word = keys.Get(text.AsSpan(part.Start, part.Length));
            _sequence.AddRange(word.Keys.AsSpan(0, Math.Min(word.Keys.Length, 1)));
            if (_parts.Count == 1 || !word.IsParticle)
                Add(word, weight);
        }
        if (_parts.Count > 1 && _parts.Sum(part => part.Length) <= LongestWord)
            Add(keys.Get(string.Concat(_parts.Select(part => text.Substring(part.Start, part.Length)))), weight);
        _parts.Clear();
    }

    void Add(WordKeys.Word word, int weight)
    {
        foreach (var key in word.Keys)
        {
            if (weight == IndexedText.Body)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;
            else if (_seen.Add(key))
                AddWeight(key, weight);
        }
    }

    void AddWeight(int key, int weight)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, key, out _);
        sum = Math.Min(sum + weight, Posting.MaxWeight);
    }
}
