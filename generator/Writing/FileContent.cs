using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>Writes files, leaving alone those that already have the right bytes: their time stays, and tools that copy by time skip them.</summary>
static class FileContent
{
    const int BufferSize = 64 * 1024;

    public static WriteOutcome WriteIfChanged(string path, ReadOnlySpan<byte> content)
    {
        var length = FindLength(path);
        var same = length is null ? 0 : CountSame(path, content);
        if (length == content.Length && same == content.Length)
            return new(IsWritten: false, content.Length);
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(file, content, 0);
        return new(IsWritten: true, content.Length)
        {
            IsNew = length is null,
            ChangedLine = length is null ? null : content[..same].Count((byte)'\n') + 1,
        };
    }

    /// <summary>Puts the content in the file's place in one step: whoever reads it meanwhile, or cuts the build off, gets all of the old or of the new.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        if (FindLength(path) == content.Length && CountSame(path, content) == content.Length)
            return;
        var next = path + "~";
        using (var file = File.OpenHandle(next, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
            RandomAccess.Write(file, content, 0);
        File.Move(next, path, overwrite: true);
    }

    public static WriteOutcome CopyIfChanged(string source, string path)
    {
        using var from = File.OpenHandle(source);
        var length = RandomAccess.GetLength(from);
        if (IsCopy(from, length, path))
            return new(IsWritten: false, length);
        var isNew = FindLength(path) is null;
        // Not File.Copy: it would carry a read-only source's permission along, and the next build could not write.
        using var to = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (long at = 0; Fill(from, buffer, at) is > 0 and var read; at += read)
            RandomAccess.Write(to, buffer.AsSpan(0, read), at);
        ArrayPool<byte>.Shared.Return(buffer);
        return new(IsWritten: true, length) { IsNew = isNew };
    }

    static long? FindLength(string path) => new FileInfo(path) is { Exists: true } info ? info.Length : null;

    // How many bytes the file begins with that the content begins with too.
    static int CountSame(string path, ReadOnlySpan<byte> content)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var at = 0;
        while (at < content.Length)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(BufferSize, content.Length - at)), at);
            var same = content.Slice(at, read).CommonPrefixLength(buffer.AsSpan(0, read));
            at += same;
            if (read == 0 || same < read)
                break;
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return at;
    }

    static bool IsCopy(SafeFileHandle source, long length, string path)
    {
        if (FindLength(path) != length)
            return false;
        using var copy = File.OpenHandle(path);
        var left = ArrayPool<byte>.Shared.Rent(BufferSize);
        var right = ArrayPool<byte>.Shared.Rent(BufferSize);
        long at = 0;
        while (at < length)
        {
            var read = Fill(source, left, at);
            if (read == 0 || Fill(copy, right, at) != read || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read)))
                break;
            at += read;
        }
        ArrayPool<byte>.Shared.Return(left);
        ArrayPool<byte>.Shared.Return(right);
        return at == length;
    }

    // Fills the buffer unless the file ends before: a single read may give less.
    static int Fill(SafeFileHandle file, byte[] buffer, long at)
    {
        var filled = 0;
        while (filled < BufferSize && RandomAccess.Read(file, buffer.AsSpan(filled, BufferSize - filled), at + filled) is > 0 and var read)
            filled += read;
        return filled;
    }
}
