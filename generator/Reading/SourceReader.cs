using System.Text;
using System.Text.Unicode;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Reads a file as text: UTF-8 and nothing else, with or without a byte order mark.</summary>
static class SourceReader
{
    static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Null when the file is not UTF-8, which is then reported with the place of the first bad byte.</returns>
    public static SourceText? Read(InputFile file, Diagnostics diagnostics)
    {
        var bytes = File.ReadAllBytes(file.FullPath).AsSpan();
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(DescribeFault(file.Path, bytes));
            return null;
        }
        var source = new SourceText(file.Path, Encoding.UTF8.GetString(bytes));
        if (ControlCharacters.IndexOf(source.Content) is >= 0 and var at)
            diagnostics.Add(Errors.ControlCharacter(source.GetPlace(at, 1), source.Content[at]));
        if (IsolateBalance.IndexOfUnpaired(source.Content) is >= 0 and var alone)
            diagnostics.Add(Errors.UnpairedIsolate(source.GetPlace(alone, 1), source.Content[alone]));
        return source;
    }

    static Diagnostic DescribeFault(string path, ReadOnlySpan<byte> bytes)
    {
        // UTF-16 is what some editors call "Unicode": its mark tells more than the first bad byte.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Errors.Utf16(new SourceText(path, "").GetPlace());
        var valid = FindFirstInvalid(bytes);
        // The excerpt shows the rest of the file with U+FFFD in place of each bad byte.
        var source = new SourceText(path, Lenient.GetString(bytes));
        return Errors.NotUtf8(source.GetPlace(Encoding.UTF8.GetCharCount(bytes[..valid]), 1), bytes[valid]);
    }

    static int FindFirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
