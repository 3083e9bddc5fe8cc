using System.Text;

namespace Generator.Languages.Numbers;

/// <summary>The ten digits of a language.</summary>
sealed class Numerals
{
    readonly string _digits;

    public Numerals(string digits)
    {
        _digits = digits;
        IsAscii = digits[0] == '0';
    }

    public bool IsAscii { get; }

    /// <summary>The digits from nought to nine.</summary>
    public string Digits => _digits;

    /// <summary>Ten characters of one block that follow each other, as Unicode lays out every set of decimal digits.</summary>
    public static bool AreDigits(string digits)
    {
        if (digits.Length != 10)
            return false;
        for (var i = 0; i < digits.Length; i++)
        {
            if (System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(digits[i]) != i)
                return false;
        }
        return true;
    }

    public char Get(int digit) => _digits[digit];

    /// <param name="least">The number is filled up with leading noughts to this many digits.</param>
    public void Append(StringBuilder text, int number, int least)
    {
        Span<char> digits = stackalloc char[16];
        var start = digits.Length;
        for (var rest = Math.Abs((long)number); rest > 0 || digits.Length - start < least; rest /= 10)
            digits[--start] = _digits[(int)(rest % 10)];
        if (number < 0)
            text.Append('-');
        text.Append(digits[start..]);
    }

    /// <summary>The text with its ASCII digits replaced; everything else stays.</summary>
    public string Replace(string text)
    {
        if (IsAscii || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return text;
        return string.Create(text.Length, (text, _digits), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsAsciiDigit(state.text[i]) ? state._digits[state.text[i] - '0'] : state.text[i];
        });
    }
}
