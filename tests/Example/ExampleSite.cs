namespace Tests.Example;

/// <summary>The tiny site of this folder.</summary>
static class ExampleSite
{
    public static string Input { get; } = Path.Combine(Repository.Root, "tests", "Example", "in");

    public static string Expected { get; } = Path.Combine(Repository.Root, "tests", "Example", "out");

    /// <summary>Builds a copy of the site that lies at <paramref name="root"/>; fails the test when that fails.</summary>
    public static void Build(string root, string output, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var result = GeneratorProcess.Run(
            ["build", "--root", root, "--output", output, "--now", "2025-06-01T00:00:00Z", "--no-progress"], environment);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    /// <summary>Each file's bytes by its path, with slashes.</summary>
    public static SortedDictionary<string, byte[]> ReadFolder(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return files;
    }

    public static void Copy(string from, string to)
    {
        foreach (var (path, bytes) in ReadFolder(from))
        {
            var file = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    public static void AssertSame(string expected, string actual)
    {
        var wanted = ReadFolder(expected);
        var built = ReadFolder(actual);
        Findings.AssertNone(
            wanted.Keys.Except(built.Keys).Select(path => $"{path}: missing")
                .Concat(built.Keys.Except(wanted.Keys).Select(path => $"{path}: not expected"))
                .Concat(from path in wanted.Keys.Intersect(built.Keys)
                        where !wanted[path].AsSpan().SequenceEqual(built[path])
                        select $"{path}: {FindDifference(wanted[path], built[path])}"));
    }

    static string FindDifference(byte[] wanted, byte[] built)
    {
        var at = wanted.AsSpan().CommonPrefixLength(built);
        var line = wanted.AsSpan(0, at).Count((byte)'\n') + 1;
        return $"differs in line {line}: \"{ReadLine(wanted, at)}\" became \"{ReadLine(built, at)}\"";
    }

    /// <summary>The line around a byte.</summary>
    static string ReadLine(byte[] text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var length = text.AsSpan(start).IndexOf((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(text.AsSpan(start, length < 0 ? text.Length - start : length));
    }
}
