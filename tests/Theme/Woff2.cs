using System.Buffers.Binary;
using System.IO.Compression;

namespace Tests.Theme;

/// <summary>Reads from a font file which characters it draws (W3C WOFF 2.0; OpenType cmap, format 4).</summary>
static class Woff2
{
    const int HeaderLength = 48;
    const int CmapTag = 0;
    const int GlyfTag = 10;
    const int LocaTag = 11;
    const int OwnTag = 63;

    public static IReadOnlySet<int> ReadCharacters(string path)
    {
        var file = File.ReadAllBytes(path);
        var position = HeaderLength;
        int start = 0, length = 0, total = 0;
        for (var tables = ReadNumber(file, 12); tables > 0; tables--)
        {
            var flags = file[position++];
            var tag = flags & 0x3F;
            if (tag == OwnTag)
                position += 4;
            var stored = ReadVariable(file, ref position);
            // Only glyf and loca are packed unless their version says they are not; the others the other way round.
            var isPacked = (flags >> 6) != (tag is GlyfTag or LocaTag ? 3 : 0);
            if (isPacked)
                stored = ReadVariable(file, ref position);
            if (tag == CmapTag)
                (start, length) = (total, stored);
            total += stored;
        }

        var content = new byte[total];
        using var packed = new BrotliStream(new MemoryStream(file, position, file.Length - position), CompressionMode.Decompress);
        packed.ReadExactly(content);
        return ReadCmap(content.AsSpan(start, length));
    }

    static HashSet<int> ReadCmap(ReadOnlySpan<byte> cmap)
    {
        var characters = new HashSet<int>();
        for (var record = 4; record < 4 + 8 * ReadNumber(cmap, 2); record += 8)
        {
            var table = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(record + 4)..])..];
            if (ReadNumber(table, 0) == 4)
                AddSegments(table, characters);
        }

        return characters;
    }

    /// <summary>A cut font maps only what it draws, so that a segment need not be followed to its glyphs.</summary>
    static void AddSegments(ReadOnlySpan<byte> table, HashSet<int> characters)
    {
        var bytes = ReadNumber(table, 6);
        for (var i = 0; i < bytes; i += 2)
        {
            var last = ReadNumber(table, 14 + i);
            var first = ReadNumber(table, 16 + bytes + i);
            if (first != 0xFFFF)
                characters.UnionWith(Enumerable.Range(first, last - first + 1));
        }
    }

    static int ReadNumber(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    /// <summary>UIntBase128: seven bits a byte, the highest bit says that more follow.</summary>
    static int ReadVariable(byte[] bytes, ref int position)
    {
        var value = 0;
        byte next;
        do
        {
            next = bytes[position++];
            value = (value << 7) | (next & 0x7F);
        }
        while ((next & 0x80) != 0);
        return value;
    }
}
