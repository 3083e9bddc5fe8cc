using System.Globalization;
using System.Numerics;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows numbers.</summary>
sealed partial class Lexer
{
    void ReadNumber()
    {
        if (_text[_at] == '0' && Peek(1) is 'x' or 'X')
            ReadRadix(16);
        else if (_text[_at] == '0' && Peek(1) is 'b' or 'B')
            ReadRadix(2);
        else
            ReadDecimal();
    }

    // Of 32 or 64 bits, the sign bit counts as one unless the literal ends with u.
    void ReadRadix(int radix)
    {
        var start = _at;
        _at += 2;
        var number = BigInteger.Zero;
        var digits = 0;
        for (; _at < _text.Length && (_text[_at] == '_' || IsDigit(_text[_at], radix)); _at++)
        {
            if (_text[_at] == '_')
                continue;
            number = (number * radix) + Convert.ToInt32(_text[_at].ToString(), 16);
            // A literal of thousands of digits would take a time that grows with their square.
            if (++digits > 1024)
                break;
        }
        var isUnsigned = Peek(0) is 'u' or 'U';
        if (isUnsigned)
            _at++;
        if (digits == 0 || digits > 1024)
        {
            SkipName();
            AddInvalid(start, ParseErrors.NumberInvalid(source.GetPlace(start, _at - start)));
        }
        else if (isUnsigned)
        {
            Add(TokenKind.Literal, start, Value.FromInteger(number));
        }
        else
        {
            Add(TokenKind.Literal, start, Wrap(number));
        }
    }

    static Value Wrap(BigInteger number)
    {
        if (number <= uint.MaxValue)
            return (int)(uint)number;
        return number <= ulong.MaxValue ? Value.FromInteger((long)(ulong)number) : Value.FromInteger(number);
    }

    static bool IsDigit(char c, int radix) => radix == 16 ? char.IsAsciiHexDigit(c) : c is '0' or '1';

    void ReadDecimal()
    {
        var start = _at;
        SkipDigits();
        var isFloat = false;
        // 1..3 is a range and 5.size a member; a point belongs to the number before digits, an exponent or a suffix.
        if (Peek(0) == '.' && (char.IsAsciiDigit(Peek(1)) || Peek(1) is 'e' or 'E' || (IsSuffix(Peek(1)) && !IsName(Peek(2)))))
        {
            isFloat = true;
            _at++;
            SkipDigits();
        }
        if (Peek(0) is 'e' or 'E')
        {
            _at++;
            if (Peek(0) is '+' or '-')
                _at++;
            if (!char.IsAsciiDigit(Peek(0)))
            {
                AddInvalid(start, ParseErrors.ExponentMissing(source.GetPlace(_at, 1)));
                return;
            }
            SkipDigits();
        }
        var digits = _text[start.._at].Replace("_", "", StringComparison.Ordinal);
        var suffix = IsSuffix(Peek(0)) && !IsName(Peek(1)) ? char.ToLowerInvariant(_text[_at++]) : '\0';
        if (ParseDecimal(digits, isFloat, suffix) is { } value)
            Add(TokenKind.Literal, start, value);
        else
            AddInvalid(start, ParseErrors.NumberInvalid(source.GetPlace(start, _at - start)));
    }

    static Value? ParseDecimal(string digits, bool isFloat, char suffix)
    {
        switch (suffix)
        {
            case 'f':
                return float.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
            case 'm':
                return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
            case 'd':
                return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
        if (isFloat)
            return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
            return small;
        // The same bound as for other bases; and an exponent of millions would fill the memory.
        var exponent = digits.AsSpan(digits.IndexOfAny(['e', 'E']) + 1);
        if (digits.Length > 1024 || (exponent.Length < digits.Length && (exponent.Length > 5 || int.Parse(exponent, CultureInfo.InvariantCulture) > 1024)))
            return null;
        return BigInteger.TryParse(digits, NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var whole) ? Value.FromInteger(whole) : default(Value?);
    }

    void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) == '_' && _at > 0))
            _at++;
    }

    static bool IsSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    static bool IsName(char c) => char.IsLetterOrDigit(c) || c == '_';
}
