using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>Takes a word apart into a word of the lexicon and an ending, in every way there is.</summary>
sealed class WordReader
{
    readonly Lexicon _lexicon;
    readonly Dictionary<string, List<(int Group, string Ending)>> _endings = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(int Group, string Ending)>>.AlternateLookup<ReadOnlySpan<char>> _endingsBySpan;
    readonly int _longestEnding;

    public WordReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        for (var group = 0; group < lexicon.Groups.Length; group++)
        {
            if (lexicon.Groups[group].Kind != EndingKind.Prefix)
                Add(group, lexicon.Groups[group].Endings);
        }
        _endingsBySpan = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestEnding = _endings.Keys.Max(ending => ending.Length);
    }

    /// <summary>One way to read a word.</summary>
    /// <param name="Spelling">The whole word with its joiners, none of them idle.</param>
    /// <param name="Stem">The word of the lexicon in it.</param>
    /// <param name="Kind">Null: the lexicon lists the whole.</param>
    public readonly record struct Reading(string Spelling, LexiconWord Stem, EndingKind? Kind)
    {
        public bool IsListed => Kind is null;

        public bool IsJoined => !Spelling.Contains(ArabicLetters.Joiner, StringComparison.Ordinal);
    }

    /// <param name="letters">A word without its joiners.</param>
    public List<Reading> Read(ReadOnlySpan<char> letters)
    {
        var readings = new List<Reading>();
        foreach (var word in _lexicon.Find(letters))
            readings.Add(new(word.Spelling, word, null));
        for (var length = Math.Min(_longestEnding, letters.Length - 2); length > 0; length--)
        {
            if (!_endingsBySpan.TryGetValue(letters[^length..], out var endings))
                continue;
            foreach (var stem in _lexicon.Find(letters[..^length]))
            {
                foreach (var (group, ending) in endings)
                {
                    if (stem.Takes(group))
                        readings.Add(new(ArabicLetters.RemoveIdleJoiners(stem.Spelling + ending), stem, _lexicon.Groups[group].Kind));
                }
            }
        }
        return readings;
    }

    void Add(int group, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            var letters = ending.Replace("\u200c", "", StringComparison.Ordinal);
            if (!_endings.TryGetValue(letters, out var list))
                _endings[letters] = list = [];
            list.Add((group, ending));
        }
    }
}
