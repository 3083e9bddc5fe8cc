using System.Buffers.Binary;
using Generator.Model;

namespace Generator.Reading.Images;

/// <summary>WebP (RFC 9649): a RIFF file whose first chunk is VP8, VP8L or VP8X; each writes the size in its own way.</summary>
static class WebpFormat
{
    public static ImageSize? FindSize(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8))
            return null;
        var chunk = file.Slice(12, 4);
        var data = file[20..];
        if (chunk.SequenceEqual("VP8X"u8))
            return new(ReadUInt24(data[4..]) + 1, ReadUInt24(data[7..]) + 1);
        if (chunk.SequenceEqual("VP8L"u8) && data[0] == 0x2f)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new((int)(bits & 0x3fff) + 1, (int)(bits >> 14 & 0x3fff) + 1);
        }
        // A key frame's start code, then 14 bits each and two of scaling that decoders ignore.
        if (chunk.SequenceEqual("VP8 "u8) && data[3..].StartsWith((ReadOnlySpan<byte>)[0x9d, 0x01, 0x2a]))
            return new(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3fff);
        return null;
    }

    static int ReadUInt24(ReadOnlySpan<byte> data) => data[0] | data[1] << 8 | data[2] << 16;
}
