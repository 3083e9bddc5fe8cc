using System.Globalization;

namespace Generator.Languages.Sorting;

/// <summary>Walks the collation elements of a text without making a key of it.</summary>
ref struct CollationCursor(CollationTable table, ReadOnlySpan<char> text)
{
    ReadOnlySpan<char> _rest = text;
    ReadOnlySpan<CollationElement> _pending;
    int _digitsLeft;

    public CollationElement Current { get; private set; }

    public bool MoveNext()
    {
        while (_pending.IsEmpty)
        {
            if (_rest.IsEmpty)
                return false;
            if (CharUnicodeInfo.GetDecimalDigitValue(_rest[0]) is var digit and >= 0)
                return MoveToDigit(digit);
            _pending = table.Get(_rest, out var length);
            _rest = _rest[length..];
        }
        Current = _pending[0];
        _pending = _pending[1..];
        return true;
    }

    /// <summary>Moves to the next element that weighs as a letter, blank, symbol or digit.</summary>
    public bool MoveNextPrimary()
    {
        while (MoveNext())
        {
            if (Current.Primary != 0)
                return true;
        }
        return false;
    }

    // First an element for the number of digits, then one for each of them.
    bool MoveToDigit(int digit)
    {
        if (_digitsLeft == 0)
        {
            SkipLeadingNoughts();
            _digitsLeft = CountDigits();
            Current = new(Weights.DigitRuns + Math.Min(_digitsLeft, Weights.MaxDigitRun), Weights.CommonSecondary, Weights.LowerCase);
            return true;
        }
        _digitsLeft--;
        _rest = _rest[1..];
        Current = new(Weights.Digits + digit, Weights.CommonSecondary, Weights.LowerCase);
        return true;
    }

    void SkipLeadingNoughts()
    {
        while (_rest.Length > 1 && CharUnicodeInfo.GetDecimalDigitValue(_rest[0]) == 0 && CharUnicodeInfo.GetDecimalDigitValue(_rest[1]) >= 0)
            _rest = _rest[1..];
    }

    readonly int CountDigits()
    {
        var count = 0;
        while (count < _rest.Length && CharUnicodeInfo.GetDecimalDigitValue(_rest[count]) >= 0)
            count++;
        return count;
    }
}
