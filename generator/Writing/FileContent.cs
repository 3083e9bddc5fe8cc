using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>Writes files, leaving alone those that already have the right bytes: their time stays, and tools that copy by time skip them.</summary>
static class FileContent
{
    const int BufferSize = 64 * 1024;

    /// <returns>Whether the file was written.</returns>
    public static bool WriteIfChanged(string path, ReadOnlySpan<byte> content)
    {
        if (HasContent(path, content))
            return false;
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        RandomAccess.Write(file, content, 0);
        return true;
    }

    /// <summary>Puts the content in the file's place in one step: whoever reads it meanwhile, or cuts the build off, gets all of the old or of the new.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        if (HasContent(path, content))
            return;
        var next = path + "~";
        using (var file = File.OpenHandle(next, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
            RandomAccess.Write(file, content, 0);
        File.Move(next, path, overwrite: true);
    }

    /// <returns>Whether the file was written, and its length.</returns>
    public static (bool IsWritten, long Length) CopyIfChanged(string source, string path)
    {
        using var from = File.OpenHandle(source);
        var length = RandomAccess.GetLength(from);
        if (IsCopy(from, length, path))
            return (false, length);
        // Not File.Copy: it would carry a read-only source's permission along, and the next build could not write.
        using var to = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (long at = 0; Fill(from, buffer, at) is > 0 and var read; at += read)
            RandomAccess.Write(to, buffer.AsSpan(0, read), at);
        ArrayPool<byte>.Shared.Return(buffer);
        return (true, length);
    }

    static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        if (new FileInfo(path) is not { Exists: true } info || info.Length != content.Length)
            return false;
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var at = 0;
        while (at < content.Length)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, Math.Min(BufferSize, content.Length - at)), at);
            if (read == 0 || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                break;
            at += read;
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return at == content.Length;
    }

    static bool IsCopy(SafeFileHandle source, long length, string path)
    {
        if (new FileInfo(path) is not { Exists: true } info || info.Length != length)
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
