using System.IO.Compression;

namespace Tests.Bundles;

/// <summary>The bundles of one year of the shipped archive, made once.</summary>
static class SampleBundles
{
    public const string Year = "2024";

    static readonly Lazy<TemporaryFolder> Made = new(() => Make(new TemporaryFolder()));

    public static string Folder => Made.Value.Path;

    public static IEnumerable<string> Books => Directory.EnumerateFiles(Folder, "*.epub").Order(StringComparer.Ordinal);

    public static string Pages => Directory.EnumerateFiles(Folder, "*.zip").Single();

    public static TemporaryFolder Make(TemporaryFolder folder, IReadOnlyDictionary<string, string?>? environment = null)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var result = GeneratorProcess.Run(["bundle", "--year", Year, "--root", Repository.Root, "--output", folder.Path, "--now", "2026-01-01"], environment);
        Assert.True(result.ExitCode == 0, result.Errors);
        return folder;
    }

    /// <summary>The entries of a file by path, as text.</summary>
    public static Dictionary<string, string> Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.ToDictionary(entry => entry.FullName, ReadText, StringComparer.Ordinal);
    }

    static string ReadText(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
