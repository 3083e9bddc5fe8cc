using System.Buffers.Binary;
using Generator.Model;

namespace Generator.Reading.Images;

/// <summary>JPEG (ITU-T T.81): a frame header (SOFn) among the segments holds height and width; EXIF may turn the picture by a quarter.</summary>
static class JpegFormat
{
    const byte App1 = 0xe1;
    const byte StartOfScan = 0xda;

    public static ImageSize? FindSize(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xff || file[1] != 0xd8)
            return null;
        var isTurned = false;
        for (var at = 2; at + 9 <= file.Length;)
        {
            if (file[at] != 0xff)
                return null;
            var marker = file[at + 1];
            // Any number of 0xff bytes may fill the space before a marker.
            if (marker == 0xff)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker == StartOfScan || length < 2)
                return null;
            if (IsFrameHeader(marker))
                return GetSize(file[(at + 4)..], isTurned);
            if (marker == App1)
                isTurned = IsTurned(file.Slice(at + 4, Math.Min(length - 2, file.Length - at - 4)));
            at += 2 + length;
        }
        return null;
    }

    // SOF0 to SOF15 without the tables that share the range: DHT, JPG and DAC.
    static bool IsFrameHeader(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    static ImageSize GetSize(ReadOnlySpan<byte> frame, bool isTurned)
    {
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return isTurned ? new(height, width) : new(width, height);
    }

    // EXIF tag 0x0112: orientations 5 to 8 swap the sides, and browsers obey them.
    static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 16 || !segment.StartsWith("Exif\0\0"u8))
            return false;
        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = (int)Math.Min(Read32(tiff[4..], isLittle), int.MaxValue);
        if (directory > tiff.Length - 2)
            return false;
        var entries = Read16(tiff[directory..], isLittle);
        for (var i = 0; i < entries; i++)
        {
            var at = directory + 2 + i * 12;
            if (at + 10 > tiff.Length)
                return false;
            if (Read16(tiff[at..], isLittle) == 0x0112)
                return Read16(tiff[(at + 8)..], isLittle) is >= 5 and <= 8;
        }
        return false;
    }

    static ushort Read16(ReadOnlySpan<byte> data, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    static uint Read32(ReadOnlySpan<byte> data, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(data) : BinaryPrimitives.ReadUInt32BigEndian(data);
}
