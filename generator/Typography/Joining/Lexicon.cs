using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>The words of a language with their joiners, and the endings each takes; found by their letters alone.</summary>
/// <remarks>
/// Words are sorted by their letters without joiners and stored in blocks of sixteen, each word as the letters in which it differs
/// from the one before. A look-up is a binary search over the blocks' first words, read straight from the file's bytes: nothing is
/// unpacked beforehand, so that a check of one paragraph costs no start-up.
/// </remarks>
sealed class Lexicon
{
    const int BlockSize = 16;
    const int LongestWord = 64;
    const byte LastOfWord = 0x80;

    readonly string _letters;
    readonly byte[] _codes;
    readonly uint[] _paradigms;
    readonly int[] _blockStarts;
    readonly byte[] _words;

    Lexicon(ReadOnlySpan<byte> data)
    {
        var reader = new LexiconReader(data);
        _letters = reader.ReadLetters();
        _codes = GetCodes(_letters);
        Groups = reader.ReadGroups();
        _paradigms = reader.ReadParadigms();
        SecondElements = reader.ReadSecondElements(_paradigms);
        _blockStarts = reader.ReadBlockStarts(BlockSize);
        _words = reader.Rest.ToArray();
    }

    public ImmutableArray<EndingGroup> Groups { get; }

    /// <summary>Words that stand after the joiner in so many compounds that they may stand there in others.</summary>
    public ImmutableArray<LexiconWord> SecondElements { get; }

    /// <param name="name">The file in Data/ without its extension.</param>
    /// <returns>Null when there is no such file.</returns>
    public static Lexicon? Load(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"{name}.lexicon");
        if (stream is null)
            return null;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new(data);
    }

    /// <summary>All words that have these letters, whatever joiners stand between them.</summary>
    public ImmutableArray<LexiconWord> Find(ReadOnlySpan<char> letters)
    {
        Span<byte> wanted = stackalloc byte[LongestWord];
        if (letters.Length > LongestWord || !TryEncode(letters, wanted))
            return [];
        wanted = wanted[..letters.Length];
        // Words of equal letters may begin in the block before the first one whose head is not less.
        return ReadEqual(Math.Max(FindFirstBlockNotLess(wanted) - 1, 0), wanted);
    }

    int FindFirstBlockNotLess(ReadOnlySpan<byte> wanted)
    {
        var (low, high) = (0, _blockStarts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(_words.AsSpan(_blockStarts[middle] + 2), wanted) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    ImmutableArray<LexiconWord> ReadEqual(int block, ReadOnlySpan<byte> wanted)
    {
        if (_blockStarts.Length == 0)
            return [];
        var found = ImmutableArray<LexiconWord>.Empty;
        Span<byte> word = stackalloc byte[LongestWord * 2];
        for (var at = _blockStarts[block]; at < _words.Length;)
        {
            var length = (int)_words[at++];
            var groups = _paradigms[_words[at++]];
            do
                word[length++] = _words[at++];
            while ((word[length - 1] & LastOfWord) == 0);
            switch (Compare(word, wanted))
            {
                case 0:
                    found = found.Add(new(Decode(word[..length]), groups));
                    break;
                case > 0:
                    return found;
            }
            word[length - 1] &= unchecked((byte)~LastOfWord);
        }
        return found;
    }

    // The word's joiners do not count; it ends with the letter that has the high bit.
    static int Compare(ReadOnlySpan<byte> word, ReadOnlySpan<byte> wanted)
    {
        var matched = 0;
        foreach (var code in word)
        {
            var letter = code & ~LastOfWord;
            if (letter != 0)
            {
                if (matched == wanted.Length)
                    return 1;
                if (letter != wanted[matched])
                    return letter - wanted[matched];
                matched++;
            }
            if (code >= LastOfWord)
                break;
        }
        return matched - wanted.Length;
    }

    string Decode(ReadOnlySpan<byte> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            letters[i] = _letters[word[i] & ~LastOfWord];
        return new(letters);
    }

    bool TryEncode(ReadOnlySpan<char> letters, Span<byte> codes)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] >= _codes.Length || (codes[i] = _codes[letters[i]]) == 0)
                return false;
        }
        return true;
    }

    static byte[] GetCodes(string letters)
    {
        var codes = new byte[letters[1..].Max() + 1];
        for (var i = 1; i < letters.Length; i++)
            codes[letters[i]] = (byte)i;
        return codes;
    }
}
