using System.Text;

namespace Generator.Commands;

/// <summary>Writes a source that a command has changed.</summary>
static class SourceFile
{
    static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>A byte order mark is no part of a source's text, and stays where it was.</summary>
    public static void Rewrite(string file, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var hadMark = File.ReadAllBytes(file).AsSpan().StartsWith(ByteOrderMark);
        File.WriteAllBytes(file, hadMark ? [.. ByteOrderMark, .. bytes] : bytes);
    }
}
