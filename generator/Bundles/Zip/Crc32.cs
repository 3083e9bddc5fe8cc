namespace Generator.Bundles.Zip;

/// <summary>The checksum of zip files: polynomial 0xEDB88320, reflected (APPNOTE 4.4.7).</summary>
static class Crc32
{
    static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => MakeEntry((uint)index))];

    public static uint Get(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
            crc = Table[(byte)crc ^ each] ^ (crc >> 8);
        return ~crc;
    }

    static uint MakeEntry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
