namespace Generator.Model;

/// <summary>A file that is copied, not read as text: a picture beside an article, a file below static/, a theme's asset.</summary>
/// <param name="Path">Relative to the site's root, with forward slashes; what messages show.</param>
/// <param name="FullPath">Where it lies on this machine.</param>
public sealed record InputFile(string Path, string FullPath)
{
    /// <summary>Null when the file is no picture.</summary>
    public ImageSize? Size { get; init; }
}
