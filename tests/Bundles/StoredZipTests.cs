using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Generator.Bundles.Zip;

namespace Tests.Bundles;

public sealed class StoredZipTests
{
    static readonly DateTimeOffset Time = new(2024, 12, 31, 23, 59, 58, TimeSpan.FromHours(3.5));

    static readonly byte[] Zip = StoredZip.Write(
        [new("mimetype", "application/epub+zip"u8.ToArray()), new("fa/می‌شود/index.html", Encoding.UTF8.GetBytes("سلام")), new("empty", default)], Time);

    [Fact]
    public void Another_program_reads_what_was_put_in()
    {
        using var archive = new ZipArchive(new MemoryStream(Zip), ZipArchiveMode.Read);

        Assert.Equal(["mimetype", "fa/می‌شود/index.html", "empty"], archive.Entries.Select(entry => entry.FullName));
        using var reader = new StreamReader(archive.Entries[1].Open());
        Assert.Equal("سلام", reader.ReadToEnd());
        Assert.All(archive.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2024, 12, 31, 20, 29, 58), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_type_of_a_book_stands_where_readers_look_for_it()
    {
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(Zip, 30, 28));
    }

    [Fact]
    public void The_bytes_are_these_on_every_machine()
    {
        Assert.Equal("731d334fdfca705a", Convert.ToHexStringLower(SHA256.HashData(Zip))[..16]);
    }

    [Fact]
    public void The_checksum_is_that_of_zip_files()
    {
        Assert.Equal(0xCBF43926, Crc32.Get("123456789"u8));
        Assert.Equal(0u, Crc32.Get([]));
    }
}
