using System.Collections.Concurrent;

namespace Generator.Typography.Joining;

/// <summary>Finds where a word that lost its joiners had them. Shared by all threads.</summary>
sealed class JoinerFinder
{
    readonly WordReader _words;
    readonly CompoundReader _compounds;

    // A text repeats its words, and an archive does so more: each is taken apart once.
    readonly ConcurrentDictionary<string, JoinerReading> _known = new(StringComparer.Ordinal);

    public JoinerFinder(Lexicon lexicon)
    {
        _words = new(lexicon);
        _compounds = new(lexicon, _words);
    }

    /// <param name="word">Letters of one word, without joiners.</param>
    public JoinerReading Read(string word) => _known.GetOrAdd(word, ReadNew);

    /// <summary>Whether the language has the word, with or without an ending, however it is joined.</summary>
    public bool Knows(string word) => _words.Read(word.Replace("\u200c", "", StringComparison.Ordinal)).Count > 0;

    /// <summary>Whether two words that a space parts are one: «می» and «شود», «کتاب» and «ها».</summary>
    /// <param name="listed">It must be in the lexicon as a whole, not made of a word and an ending.</param>
    /// <returns>The one word with its joiners, or null.</returns>
    public string? FindOneWord(string first, string second, bool listed)
    {
        var spelling = ArabicLetters.RemoveIdleJoiners(first + ArabicLetters.Joiner + second);
        var letters = spelling.Replace("\u200c", "", StringComparison.Ordinal);
        return _words.Read(letters).Exists(reading => (reading.IsListed || !listed) && string.Equals(reading.Spelling, spelling, StringComparison.Ordinal))
            ? spelling
            : null;
    }

    JoinerReading ReadNew(string word)
    {
        var readings = _words.Read(word);
        if (readings.Count == 0)
            return _compounds.FindOnly(word) is { } compound ? new([compound]) : JoinerReading.AsItStands;
        // Spelled so in the lexicon: right as it stands, whatever else it could be.
        if (readings.Exists(reading => reading is { IsListed: true, IsJoined: true }))
            return JoinerReading.AsItStands;
        if (readings.Exists(reading => reading.Kind != EndingKind.Rare))
            readings.RemoveAll(reading => reading.Kind == EndingKind.Rare);
        return readings.Exists(reading => reading.IsJoined)
            ? JoinerReading.AsItStands
            : new([.. readings.Select(reading => reading.Spelling).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
