using System.Buffers.Binary;
using Generator.Model;

namespace Generator.Reading.Images;

/// <summary>GIF: the logical screen's width and height follow the signature.</summary>
static class GifFormat
{
    public static ImageSize? FindSize(ReadOnlySpan<byte> file) =>
        file.Length >= 10 && (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8))
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
            : null;
}
