using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>Takes a word apart that no lexicon lists: a known word before one that often ends compounds, or after a prefix.</summary>
sealed class CompoundReader
{
    // A first element of one or two letters is found at the start of too many words.
    const int ShortestFirst = 3;

    const int ShortestAfterPrefix = 3;

    readonly Lexicon _lexicon;
    readonly WordReader _words;
    readonly Dictionary<string, List<string>> _seconds = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _secondsBySpan;

    public CompoundReader(Lexicon lexicon, WordReader words)
    {
        _lexicon = lexicon;
        _words = words;
        foreach (var second in lexicon.SecondElements)
        {
            Add(second.Spelling);
            for (var group = 0; group < lexicon.Groups.Length; group++)
            {
                if (second.Takes(group) && lexicon.Groups[group].Kind == EndingKind.Usual)
                    AddAll(second.Spelling, lexicon.Groups[group].Endings);
            }
        }
        _secondsBySpan = _seconds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="letters">A word without its joiners that cannot be read otherwise.</param>
    /// <returns>Null when there is no way to read it with a joiner, or more than one: not certain enough to offer several.</returns>
    public string? FindOnly(string letters)
    {
        var spellings = Read(letters);
        return spellings.Count == 1 && !spellings.Contains(letters) ? spellings.Single() : null;
    }

    HashSet<string> Read(string letters)
    {
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        for (var at = ShortestFirst; at < letters.Length - 1; at++)
        {
            if (!_secondsBySpan.TryGetValue(letters.AsSpan(at), out var seconds))
                continue;
            foreach (var first in _lexicon.Find(letters.AsSpan(0, at)))
            {
                // Verb forms and particles take no endings and begin no compounds.
                if (first.Groups == 0)
                    continue;
                foreach (var second in seconds)
                    spellings.Add(ArabicLetters.RemoveIdleJoiners(first.Spelling + ArabicLetters.Joiner + second));
            }
        }
        for (var group = 0; group < _lexicon.Groups.Length; group++)
        {
            if (_lexicon.Groups[group] is { Kind: EndingKind.Prefix } prefixes)
                ReadPrefixes(letters, group, prefixes.Endings, spellings);
        }
        return spellings;
    }

    void ReadPrefixes(string letters, int group, ImmutableArray<string> prefixes, HashSet<string> spellings)
    {
        foreach (var prefix in prefixes)
        {
            var bare = prefix.Replace("\u200c", "", StringComparison.Ordinal);
            if (letters.Length < bare.Length + ShortestAfterPrefix || !letters.StartsWith(bare, StringComparison.Ordinal))
                continue;
            foreach (var reading in _words.Read(letters.AsSpan(bare.Length)))
            {
                if (reading.Stem.Takes(group))
                    spellings.Add(ArabicLetters.RemoveIdleJoiners(prefix + reading.Spelling));
            }
        }
    }

    void AddAll(string second, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
            Add(ArabicLetters.RemoveIdleJoiners(second + ending));
    }

    void Add(string spelling)
    {
        var letters = spelling.Replace("\u200c", "", StringComparison.Ordinal);
        if (!_seconds.TryGetValue(letters, out var list))
            _seconds[letters] = list = [];
        if (!list.Contains(spelling))
            list.Add(spelling);
    }
}
