using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>Reads the parts of a lexicon file one after another; tools/zwnj writes them.</summary>
/// <remarks>
/// Letters, groups of endings, paradigms (which groups a word takes), second elements, then the words. A word is one byte a letter, the
/// last with its high bit set; 0 is the joiner. Numbers are little-endian.
/// </remarks>
ref struct LexiconReader(ReadOnlySpan<byte> data)
{
    const byte LastOfWord = 0x80;

    ReadOnlySpan<byte> _rest = data;
    string _letters = "";

    /// <summary>What has not been read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <summary>The letters in the order of their codes; the joiner is the first.</summary>
    public string ReadLetters()
    {
        if (!_rest.StartsWith("LEX1"u8))
            throw new InvalidDataException("not a lexicon");
        _rest = _rest[4..];
        var letters = new char[ReadByte() + 1];
        letters[0] = ArabicLetters.Joiner;
        for (var i = 1; i < letters.Length; i++)
            letters[i] = (char)ReadUInt16();
        return _letters = new string(letters);
    }

    public ImmutableArray<EndingGroup> ReadGroups()
    {
        var groups = ImmutableArray.CreateBuilder<EndingGroup>();
        for (var count = ReadByte(); count > 0; count--)
        {
            var kind = (EndingKind)ReadByte();
            var endings = new string[ReadByte()];
            for (var i = 0; i < endings.Length; i++)
                endings[i] = ReadWord();
            groups.Add(new(kind, [.. endings]));
        }
        return groups.ToImmutable();
    }

    public uint[] ReadParadigms()
    {
        var paradigms = new uint[ReadByte()];
        for (var i = 0; i < paradigms.Length; i++)
        {
            for (var count = ReadByte(); count > 0; count--)
                paradigms[i] |= 1u << ReadByte();
        }
        return paradigms;
    }

    public ImmutableArray<LexiconWord> ReadSecondElements(uint[] paradigms)
    {
        var words = new LexiconWord[ReadUInt16()];
        for (var i = 0; i < words.Length; i++)
        {
            var groups = paradigms[ReadByte()];
            words[i] = new(ReadWord(), groups);
        }
        return [.. words];
    }

    public int[] ReadBlockStarts(int blockSize)
    {
        var wordCount = ReadInt32();
        var starts = new int[(wordCount + blockSize - 1) / blockSize];
        for (var i = 0; i < starts.Length; i++)
            starts[i] = ReadInt32();
        return starts;
    }

    string ReadWord()
    {
        var length = 1;
        while ((_rest[length - 1] & LastOfWord) == 0)
            length++;
        var letters = new char[length];
        for (var i = 0; i < length; i++)
            letters[i] = _letters[_rest[i] & ~LastOfWord];
        _rest = _rest[length..];
        return new(letters);
    }

    byte ReadByte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    ushort ReadUInt16()
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        _rest = _rest[2..];
        return value;
    }

    int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        _rest = _rest[4..];
        return value;
    }
}
