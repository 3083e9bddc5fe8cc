using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Generator.Model;

namespace Generator.Writing;

/// <summary>Makes the output folder hold exactly the files of a build, touching only what differs.</summary>
public static class OutputWriter
{
    /// <param name="files">No two of one address.</param>
    /// <param name="folder">Full path; made when it is not there. Files in it that no build wrote stay.</param>
    /// <exception cref="IOException">The disk is full, a file is in the way …</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be written.</exception>
    public static WriteResult Write(IReadOnlyList<OutputFile> files, string folder, CancellationToken cancellation = default)
    {
        var paths = Manifest.Of(files.Select(file => file.Address.OutputPath));
        Directory.CreateDirectory(folder);
        var manifest = new Manifest(folder);
        var before = manifest.Read();
        // Should this build be cut off, the next one still knows every file that is ours.
        if (!before.IsEmpty)
            manifest.Write(before.Union(paths));
        else
            manifest.Write(paths);
        var removed = Remove(folder, before.Except(paths), cancellation);
        MakeFolders(folder, paths);
        var outcomes = WriteAll(files, folder, cancellation);
        manifest.Write(paths);
        var written = files.Zip(outcomes)
            .Where(pair => pair.Second.IsWritten)
            .Select(pair => new WrittenFile(pair.First.Address.OutputPath, pair.First.Pipeline, pair.Second.IsNew, pair.Second.ChangedLine))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        return new([.. written], outcomes.Count(outcome => !outcome.IsWritten), removed, outcomes.Sum(outcome => outcome.Length));
    }

    static ImmutableArray<string> Remove(string folder, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var removed = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            if (OutputFolder.Find(folder, path) is not { } full || !File.Exists(full))
                continue;
            File.Delete(full);
            removed.Add(path);
            RemoveEmptyFolders(folder, Path.GetDirectoryName(full)!);
        }
        return removed.ToImmutable();
    }

    static void RemoveEmptyFolders(string folder, string from)
    {
        for (var each = from; each.Length > folder.Length && !Directory.EnumerateFileSystemEntries(each).Any(); each = Path.GetDirectoryName(each)!)
            Directory.Delete(each);
    }

    static void MakeFolders(string folder, IEnumerable<string> paths)
    {
        foreach (var each in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            if (OutputFolder.Find(folder, Path.Join(each, "index.html")) is null)
                throw new IOException($"{Path.Join(folder, each)} lies behind a link that may lead out of the output folder; remove the link");
            Directory.CreateDirectory(Path.Join(folder, each));
        }
    }

    static WriteOutcome[] WriteAll(IReadOnlyList<OutputFile> files, string folder, CancellationToken cancellation)
    {
        var outcomes = new WriteOutcome[files.Count];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
                outcomes[i] = Write(files[i], Path.Join(folder, files[i].Address.OutputPath)));
        }
        catch (AggregateException several)
        {
            // One full disk fails many writes: the first says it all.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return outcomes;
    }

    static WriteOutcome Write(OutputFile file, string path) =>
        file.CopyOf is { } source ? FileContent.CopyIfChanged(source.FullPath, path) : FileContent.WriteIfChanged(path, file.Content.Span);
}
