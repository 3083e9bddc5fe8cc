using System.Buffers.Binary;
using Generator.Model;

namespace Generator.Reading.Images;

/// <summary>AVIF: an ISO base media file; the boxes meta, iprp and ipco hold a property ispe with width and height.</summary>
/// <remarks>A file may hold a thumbnail beside the picture: the largest one counts.</remarks>
static class AvifFormat
{
    const int BoxHeader = 8;

    public static ImageSize? FindSize(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file[4..].StartsWith("ftyp"u8))
            return null;
        var meta = FindBox(file, "meta"u8);
        // meta is a full box: version and flags come before what it holds.
        var properties = meta.Length < 4 ? default : FindBox(FindBox(meta[4..], "iprp"u8), "ipco"u8);
        ImageSize? largest = null;
        while (TryReadBox(ref properties, out var type, out var content))
        {
            if (!type.SequenceEqual("ispe"u8) || content.Length < 12)
                continue;
            var size = new ImageSize(BinaryPrimitives.ReadInt32BigEndian(content[4..]), BinaryPrimitives.ReadInt32BigEndian(content[8..]));
            if (largest is null || size.Width > largest.Value.Width)
                largest = size;
        }
        return largest;
    }

    static ReadOnlySpan<byte> FindBox(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryReadBox(ref boxes, out var type, out var content))
        {
            if (type.SequenceEqual(wanted))
                return content;
        }
        return default;
    }

    static bool TryReadBox(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
    {
        type = content = default;
        if (boxes.Length < BoxHeader)
            return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        if (length < BoxHeader)
            return false;
        var end = (int)Math.Min(length, (uint)boxes.Length);
        type = boxes.Slice(4, 4);
        content = boxes[BoxHeader..end];
        boxes = boxes[end..];
        return true;
    }
}
