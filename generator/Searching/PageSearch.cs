using System.Collections.Immutable;
using System.Numerics;
using Generator.Languages.Folding;

namespace Generator.Searching;

/// <summary>Asks an index, with the very steps of the theme's search.js, so that both find the same pages in the same order.</summary>
public sealed class PageSearch
{
    const int MaxWords = 12;

    // So many words in a row may be one that its writer took apart: «می خواسته ام».
    const int MaxJoined = 3;

    readonly IndexReader _index;
    readonly SearchRules _rules;
    readonly Dictionary<string, Hit> _hits = new(StringComparer.Ordinal);

    PageSearch(IndexReader index, SearchRules rules) => (_index, _rules) = (index, rules);

    /// <summary>The addresses of pages that have all words, the best first; if none has, of those that have most of them.</summary>
    public static SearchResult Find(IndexReader index, SearchRules rules, string query)
    {
        var search = new PageSearch(index, rules);
        string[] words = [.. SearchWords.Find(query).Take(MaxWords).Select(word => query.Substring(word.Start, word.Length))];
        for (var start = 0; start < words.Length; start++)
        {
            for (var count = 1; count <= MaxJoined && start + count <= words.Length; count++)
                search.Look(string.Concat(words[start..(start + count)]), ((1u << count) - 1) << start);
        }
        return search.Rank(search.GetNeeded(words));
    }

    // Endings that stand apart need not be found; when there is nothing else, they are what is looked for.
    uint GetNeeded(string[] words)
    {
        var needed = 0u;
        for (var i = 0; i < words.Length; i++)
        {
            var folded = _rules.Folding.Fold(words[i]);
            if (folded.Length > 0 && !_rules.Particles.Contains(folded))
                needed |= 1u << i;
        }
        return needed == 0 ? (1u << words.Length) - 1 : needed;
    }

    /// <param name="covered">Which words of the query are found where this one is.</param>
    void Look(string word, uint covered)
    {
        var best = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var folded in _rules.GetSpellings(word).Where(folded => folded.Length > 0).Distinct(StringComparer.Ordinal))
        {
            var key = _rules.GetKey(folded);
            // Two letters begin too much.
            var beginning = folded.Length > 2 ? folded : "";
            foreach (var (found, postings) in _index.FindWords(key, beginning))
            {
                if (string.Equals(found, key, StringComparison.Ordinal))
                    Weigh(postings, 2, best);
                else if (beginning.Length > 0 && found.StartsWith(beginning, StringComparison.Ordinal))
                    Weigh(postings, 1, best);
            }
        }
        // What few pages have says more: each halving of their number counts for one more. Whole numbers, for a browser must come to the same.
        var rarity = 1 + BitOperations.Log2((uint)(_index.PageCount / Math.Max(best.Count, 1)) | 1);
        foreach (var (id, weight) in best)
        {
            var hit = _hits.GetValueOrDefault(id);
            _hits[id] = new(hit.Covered | covered, hit.Score + weight * rarity);
        }
    }

    static void Weigh(string postings, int factor, Dictionary<string, int> best)
    {
        for (var at = 0; at < postings.Length; at += PageIds.Length + 1)
        {
            var id = postings.Substring(at, PageIds.Length);
            best[id] = Math.Max(best.GetValueOrDefault(id), Base36.Read(postings[at + PageIds.Length]) * factor);
        }
    }

    SearchResult Rank(uint needed)
    {
        // At least one: endings alone are no find.
        var most = _hits.Values.Select(hit => BitOperations.PopCount(hit.Covered & needed)).Append(1).Max();
        var ranked = _hits
            .Where(entry => BitOperations.PopCount(entry.Value.Covered & needed) == most)
            .OrderByDescending(entry => entry.Value.Score)
            .ThenByDescending(entry => entry.Key, StringComparer.Ordinal);
        return new([.. ranked.Select(entry => _index.GetPath(entry.Key))], HasAllWords: most == BitOperations.PopCount(needed));
    }

    readonly record struct Hit(uint Covered, int Score);
}
