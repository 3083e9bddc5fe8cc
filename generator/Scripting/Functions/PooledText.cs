using System.Buffers;

namespace Generator.Scripting.Functions;

/// <summary>Builds a text on the stack, and in a pooled array beyond that: the only allocation is the result.</summary>
/// <remarks>Functions that every page calls many times use it in place of a StringBuilder, which costs two allocations more.</remarks>
ref struct PooledText(Span<char> start)
{
    /// <summary>What a caller should put on its stack.</summary>
    public const int StackLength = 128;

    Span<char> _chars = start;
    char[]? _rented;

    public int Length { get; private set; }

    public readonly char Last => Length == 0 ? '\0' : _chars[Length - 1];

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length)
            Grow(text.Length);
        text.CopyTo(_chars[Length..]);
        Length += text.Length;
    }

    /// <summary>Writes a number that has at most that many digits, and fillers in the place of the missing ones.</summary>
    public void Append(int number, int digits, char filler)
    {
        if (digits > _chars.Length - Length)
            Grow(digits);
        var field = _chars.Slice(Length, digits);
        Length += digits;
        var at = digits;
        do
        {
            (number, var digit) = Math.DivRem(number, 10);
            field[--at] = (char)('0' + digit);
        }
        while (number > 0);
        field[..at].Fill(filler);
    }

    public void RemoveLast() => Length--;

    /// <returns>The text; the very string given, when it says the same.</returns>
    public string ToStringOr(string same)
    {
        var text = _chars[..Length].SequenceEqual(same) ? same : new string(_chars[..Length]);
        Dispose();
        return text;
    }

    /// <summary>Ends the building: afterwards there is nothing left to append to.</summary>
    public string ToStringAndDispose() => ToStringOr("");

    void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        this = default;
    }

    void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
        _chars[..Length].CopyTo(larger);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _chars = _rented = larger;
    }
}
