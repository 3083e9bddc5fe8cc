using Generator.Model;

namespace Tests.Specs;

/// <summary>A site on disk in a folder of its own, gone after the test.</summary>
public sealed class SpecSite : IDisposable
{
    const string Removed = "without ";
    const string Expected = "expect ";

    /// <summary>The files of tests/Specs/Site with those of a case put over them.</summary>
    public SpecSite(SpecCase spec)
    {
        Root = Directory.CreateTempSubdirectory("spec-").FullName;
        foreach (var file in Directory.EnumerateFiles(SpecReader.SiteFolder, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(SpecReader.SiteFolder, file), File.ReadAllBytes(file));
        foreach (var section in spec.Sections.Where(section => !section.Name.StartsWith(Expected, StringComparison.Ordinal)))
            Add(section);
    }

    public string Root { get; }

    public BuildOptions Options => new(Root, Path.Combine(Root, "output"), new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <param name="path">Relative to the output folder.</param>
    /// <returns>Nothing for a file that is not there.</returns>
    public string ReadOutput(string path) =>
        Path.Combine(Options.Output, path) is var full && File.Exists(full) ? File.ReadAllText(full) : "";

    public void Dispose() => Directory.Delete(Root, recursive: true);

    void Add(SpecSection section)
    {
        if (section.Name.StartsWith(Removed, StringComparison.Ordinal))
            File.Delete(Path.Combine(Root, section.Name[Removed.Length..]));
        else
            Write(section.Path, section.GetBytes());
    }

    void Write(string path, byte[] content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Root);
        File.WriteAllBytes(full, content);
    }
}
