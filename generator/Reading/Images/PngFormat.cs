using System.Buffers.Binary;
using Generator.Model;

namespace Generator.Reading.Images;

/// <summary>PNG (ISO 15948): the first chunk is IHDR with width and height.</summary>
static class PngFormat
{
    public static ImageSize? FindSize(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith(Signature) && file.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : null;

    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];
}
