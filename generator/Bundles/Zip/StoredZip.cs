using System.Text;

namespace Generator.Bundles.Zip;

/// <summary>Writes a zip file whose bytes depend on nothing but its entries: stored, in the order given, all of one time.</summary>
/// <remarks>
/// System.IO.Compression notes the system it runs on in each entry, and what its compression gives changes with its version; a bundle
/// has to be the same on every machine and in ten years, or a mirror could not be compared with it. Servers compress on their way.
/// </remarks>
sealed class StoredZip
{
    const ushort Version = 20;
    const ushort NamesAreUtf8 = 1 << 11;

    readonly MemoryStream _stream = new();
    readonly BinaryWriter _file;
    readonly MemoryStream _directory = new();
    readonly BinaryWriter _index;
    readonly uint _time;
    int _count;

    StoredZip(DateTimeOffset time)
    {
        _file = new(_stream);
        _index = new(_directory);
        _time = GetDosTime(time);
    }

    /// <exception cref="IOException">There is more than a zip file of the first kind can hold.</exception>
    public static byte[] Write(IEnumerable<ZipEntry> entries, DateTimeOffset time)
    {
        var zip = new StoredZip(time);
        foreach (var entry in entries)
            zip.Add(entry);
        return zip.Finish();
    }

    // APPNOTE 4.3.7 and 4.3.12.
    void Add(ZipEntry entry)
    {
        if (++_count > ushort.MaxValue || _stream.Length + entry.Content.Length > int.MaxValue - (1 << 20))
            throw new IOException("there is more in this span than one zip file can hold; bundle it month by month");
        var name = Encoding.UTF8.GetBytes(entry.Path);
        var crc = Crc32.Get(entry.Content.Span);
        var offset = (uint)_stream.Length;
        _file.Write(0x04034b50);
        WriteCommon(_file, name, crc, entry.Content.Length);
        _file.Write(name);
        _file.Write(entry.Content.Span);
        _index.Write(0x02014b50);
        _index.Write(Version); // Made by: 0 in the high byte, a system that keeps no rights in the entry.
        WriteCommon(_index, name, crc, entry.Content.Length);
        _index.Write((ushort)0); // No comment,
        _index.Write((ushort)0); // on the first disk,
        _index.Write((ushort)0); // of no particular kind,
        _index.Write(0u); // with no rights.
        _index.Write(offset);
        _index.Write(name);
    }

    void WriteCommon(BinaryWriter writer, byte[] name, uint crc, int length)
    {
        writer.Write(Version);
        writer.Write(name.Length == Encoding.UTF8.GetCharCount(name) ? (ushort)0 : NamesAreUtf8);
        writer.Write((ushort)0); // Stored.
        writer.Write(_time);
        writer.Write(crc);
        writer.Write(length);
        writer.Write(length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // No extra field: it would hold times and owners.
    }

    // APPNOTE 4.3.16.
    byte[] Finish()
    {
        var start = (uint)_stream.Length;
        _directory.WriteTo(_stream);
        _file.Write(0x06054b50);
        _file.Write(0u);
        _file.Write((ushort)_count);
        _file.Write((ushort)_count);
        _file.Write((uint)_directory.Length);
        _file.Write(start);
        _file.Write((ushort)0);
        return _stream.ToArray();
    }

    // Two seconds a unit, from 1980 to 2107; the zone is not said, so it is UTC.
    static uint GetDosTime(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        var year = Math.Clamp(utc.Year, 1980, 2107) - 1980;
        return (uint)(((year << 9 | utc.Month << 5 | utc.Day) << 16) | utc.Hour << 11 | utc.Minute << 5 | utc.Second / 2);
    }
}
