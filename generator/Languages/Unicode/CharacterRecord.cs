using System.Text;

namespace Generator.Languages.Unicode;

/// <summary>What the normalization table says of one character.</summary>
readonly ref struct CharacterRecord
{
    public const int Compatibility = 1 << 13;
    public const int CombinesBackwards = 1 << 14;
    public const int NeverComposed = 1 << 15;

    const int BlockMask = (1 << NormalizationTable.BlockBits) - 1;

    readonly int _offset;

    CharacterRecord(int offset) => _offset = offset;

    public int Head => NormalizationTable.Records[_offset];

    public int CombiningClass => Head & 0xff;

    public bool IsCompatibility => (Head & Compatibility) != 0;

    /// <summary>Of the mapping, in UTF-16 units; 0 when the character stands for itself.</summary>
    public int Length => (Head >> 8) & 0x1f;

    public static CharacterRecord Get(int rune)
    {
        var block = rune >> NormalizationTable.BlockBits;
        if (block >= NormalizationTable.Blocks.Length)
            return default;
        return new(NormalizationTable.Entries[(NormalizationTable.Blocks[block] << NormalizationTable.BlockBits) + (rune & BlockMask)]);
    }

    /// <summary>One step of decomposition; its parts may decompose further.</summary>
    public MappingEnumerator EnumerateMapping() => new(NormalizationTable.Records.Slice(_offset + 1, Length));

    /// <summary>Walks the code points of a mapping.</summary>
    public ref struct MappingEnumerator(ReadOnlySpan<ushort> units)
    {
        ReadOnlySpan<ushort> _rest = units;

        public int Current { get; private set; }

        public readonly MappingEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            var isPair = char.IsHighSurrogate((char)_rest[0]);
            Current = isPair ? char.ConvertToUtf32((char)_rest[0], (char)_rest[1]) : _rest[0];
            _rest = _rest[(isPair ? 2 : 1)..];
            return true;
        }
    }
}
