using System.Runtime.InteropServices;
using Generator.Languages.Folding;

namespace Generator.Searching;

/// <summary>The keys under which the words of a language stand in its index; each is a number while the index is made.</summary>
/// <remarks>A word of running text comes again a hundred times: what it folds to is worked out once.</remarks>
sealed class WordKeys(SearchRules rules)
{
    readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    readonly List<string> _keys = [];
    readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _keys.Count;

    public string this[int id] => _keys[id];

    /// <summary>What is known of a word.</summary>
    public Word Get(ReadOnlySpan<char> word)
    {
        if (!_words.TryGetValue(word, out var known))
            _words[word] = known = Make(word.ToString());
        return known;
    }

    public int? Find(ReadOnlySpan<char> key) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var id) ? id : null;

    Word Make(string word)
    {
        string[] folded = [.. rules.GetSpellings(word)];
        return new(
            [.. folded.Select(rules.GetKey).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Select(Add)],
            rules.Particles.Contains(folded[0]));
    }

    int Add(string key)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, key, out var exists);
        if (!exists)
        {
            id = _keys.Count;
            _keys.Add(key);
        }
        return id;
    }

    /// <param name="Keys">That of its own spelling first; none when folding leaves nothing of it.</param>
    /// <param name="IsParticle">It is a prefix or ending written apart.</param>
    public readonly record struct Word(int[] Keys, bool IsParticle);
}
