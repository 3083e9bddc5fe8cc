namespace Tests;

/// <summary>A new empty folder that goes away with its test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("archive-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
