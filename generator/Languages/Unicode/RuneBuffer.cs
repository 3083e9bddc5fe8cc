using System.Buffers;
using System.Text;

namespace Generator.Languages.Unicode;

/// <summary>A growing row of code points in a pooled array; <see cref="TakeString"/> gives the array back.</summary>
ref struct RuneBuffer(int expected)
{
    int[] _runes = ArrayPool<int>.Shared.Rent(Math.Max(expected + expected / 4, 16));
    int _count;

    public readonly Span<int> Span => _runes.AsSpan(0, _count);

    public void Add(int rune)
    {
        if (_count == _runes.Length)
            Grow();
        _runes[_count++] = rune;
    }

    public void Truncate(int count) => _count = count;

    public readonly string TakeString()
    {
        var length = 0;
        foreach (var rune in Span)
            length += new Rune(rune).Utf16SequenceLength;
        var text = string.Create(length, Span, static (target, runes) =>
        {
            foreach (var rune in runes)
                target = target[new Rune(rune).EncodeToUtf16(target)..];
        });
        ArrayPool<int>.Shared.Return(_runes);
        return text;
    }

    void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(_runes.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<int>.Shared.Return(_runes);
        _runes = larger;
    }
}
