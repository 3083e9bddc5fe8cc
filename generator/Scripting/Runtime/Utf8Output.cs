using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Generator.Scripting.Runtime;

/// <summary>The text written so far, as UTF-8 in a pooled buffer; repeats the indent of the current code block after each line break.</summary>
sealed class Utf8Output : IDisposable
{
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    int _length;
    bool _isAfterNewLine;

    /// <summary>The white space in front of the running code block, or null.</summary>
    public byte[]? Indent { get; set; }

    /// <summary>The indent of everything around an included template.</summary>
    public byte[]? OuterIndent { get; set; }

    public bool HasIndent => Indent is not null || OuterIndent is not null;

    /// <summary>Characters written in all, captured text again with every capture.</summary>
    public long Written { get; private set; }

    /// <summary>Writes nothing any more.</summary>
    public bool IsCut { get; set; }

    public int Length => _length;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public void Reset()
    {
        _length = 0;
        _isAfterNewLine = false;
        Indent = null;
        OuterIndent = null;
        Written = 0;
        IsCut = false;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    public void Write(ReadOnlySpan<byte> text, int characters)
    {
        Written += characters;
        if (IsCut || text.IsEmpty)
            return;
        if (HasIndent)
        {
            WriteIndented(text);
            return;
        }
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
        _isAfterNewLine = text[^1] == (byte)'\n';
    }

    public void Write(ReadOnlySpan<char> text)
    {
        Written += text.Length;
        if (IsCut || text.IsEmpty)
            return;
        var start = _length;
        Encode(text);
        if (HasIndent)
            IndentFrom(start);
        else
            _isAfterNewLine = text[^1] == '\n';
    }

    public void Write(int number)
    {
        if (IsCut)
            return;
        if (_isAfterNewLine)
            WriteIndent();
        number.TryFormat(Reserve(11), out var length, default, CultureInfo.InvariantCulture);
        _length += length;
        Written += length;
        _isAfterNewLine = false;
    }

    /// <summary>Room to write into; <see cref="Advance"/> says how much of it was used. Not while there is an indent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
            Grow(count);
        return _buffer.AsSpan(_length);
    }

    public void Advance(int count)
    {
        Written += count;
        if (IsCut || count == 0)
            return;
        _length += count;
        _isAfterNewLine = _buffer[_length - 1] == (byte)'\n';
    }

    /// <summary>Text as it stands inside an element or a quoted attribute of HTML.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Escaped) is var at and >= 0)
        {
            Write(text[..at]);
            Write(GetEntity(text[at]), 5);
            text = text[(at + 1)..];
        }
        Write(text);
    }

    /// <summary>Takes back what was written since a mark.</summary>
    public string Take(int mark)
    {
        var text = Encoding.UTF8.GetString(_buffer.AsSpan(mark, _length - mark));
        _length = mark;
        return text;
    }

    static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");

    static ReadOnlySpan<byte> GetEntity(char c) => c switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    void Encode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Reserve(text.Length * 3), out _, out var written);
        _length += written;
    }

    void IndentFrom(int start)
    {
        var text = _buffer.AsSpan(start, _length - start);
        if (!_isAfterNewLine && !text.Contains((byte)'\n'))
            return;
        var copy = text.ToArray();
        _length = start;
        WriteIndented(copy);
    }

    void WriteIndented(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (_isAfterNewLine)
                WriteIndent();
            var end = text.IndexOf((byte)'\n') + 1;
            _isAfterNewLine = end > 0;
            var line = end > 0 ? text[..end] : text;
            line.CopyTo(Reserve(line.Length));
            _length += line.Length;
            text = text[line.Length..];
        }
    }

    void WriteIndent()
    {
        Append(OuterIndent);
        Append(Indent);
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
