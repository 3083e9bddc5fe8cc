using Generator.Model;
using Generator.Text;

namespace Generator.Reading.Images;

/// <summary>Reads how large a picture is, so that pages can keep its place free; reports pictures that browsers could not show.</summary>
sealed class ImageReader(Diagnostics diagnostics)
{
    // Enough for the header of every format, a JPEG's with a large preview in its metadata included.
    const int HeadLength = 256 << 10;
    const long LargestFile = 4 << 20;

    /// <summary>The file with its size; as it was when it is no picture.</summary>
    public InputFile Read(InputFile file) => FindFormat(file.Path) is { } format ? Read(file, format) : file;

    delegate ImageSize? ImageFormat(ReadOnlySpan<byte> file);

    InputFile Read(InputFile file, ImageFormat format)
    {
        using var stream = File.OpenRead(file.FullPath);
        if (stream.Length > LargestFile)
            diagnostics.Add(Errors.ImageLarge(file.Path, stream.Length, LargestFile));
        // A drawing is read whole: what could run in it may stand anywhere.
        var isDrawing = file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        var head = new byte[Math.Min(stream.Length, isDrawing ? LargestFile : HeadLength)];
        stream.ReadExactly(head);
        if (format(head) is { Width: > 0, Height: > 0 } size)
            return file with { Size = size };
        diagnostics.Add(Errors.ImageBroken(file.Path));
        return file;
    }

    ImageFormat? FindFormat(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => PngFormat.FindSize,
        ".gif" => GifFormat.FindSize,
        ".jpg" or ".jpeg" => JpegFormat.FindSize,
        ".webp" => WebpFormat.FindSize,
        ".avif" => AvifFormat.FindSize,
        ".svg" => bytes => new SvgFormat(path, diagnostics).FindSize(bytes),
        _ => null,
    };
}
