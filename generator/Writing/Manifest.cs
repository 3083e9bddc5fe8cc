using System.Collections.Immutable;
using System.Text;

namespace Generator.Writing;

/// <summary>The list of files that builds wrote to an output folder: only these are ever removed from it.</summary>
/// <remarks>It lies in the folder itself, a path a line in ordinal order, so that it moves with it and is the same on every machine.</remarks>
sealed class Manifest(string folder)
{
    public const string FileName = ".manifest";

    readonly string _path = Path.Join(folder, FileName);

    public ImmutableSortedSet<string> Read()
    {
        if (!File.Exists(_path))
            return Of([]);
        return Of(File.ReadAllLines(_path, Encoding.UTF8).Where(line => line.Length > 0));
    }

    public void Write(ImmutableSortedSet<string> paths)
    {
        var text = string.Join('\n', paths) + "\n";
        FileContent.WriteIfChanged(_path, Encoding.UTF8.GetBytes(text));
    }

    public static ImmutableSortedSet<string> Of(IEnumerable<string> paths) => paths.ToImmutableSortedSet(StringComparer.Ordinal);
}
