using System.Globalization;

namespace Generator.Languages.Numbers;

/// <summary>What plural rules ask of a number (UTS #35, part 3): 1.50 has i = 1, v = 2, w = 1, f = 50, t = 5.</summary>
readonly struct PluralOperands
{
    readonly decimal _number;
    readonly string _visible;
    readonly string _trimmed;

    public PluralOperands(decimal number)
    {
        _number = Math.Abs(number);
        var text = _number.ToString(CultureInfo.InvariantCulture);
        _visible = text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? text[(point + 1)..] : "";
        _trimmed = _visible.TrimEnd('0');
    }

    /// <summary>The value of an operand; c and e (powers of ten of "2 million") are nought, as numbers are never written that way.</summary>
    public decimal Get(char operand) => operand switch
    {
        'n' => _number,
        'i' => decimal.Truncate(_number),
        'v' => _visible.Length,
        'w' => _trimmed.Length,
        'f' => Parse(_visible),
        't' => Parse(_trimmed),
        _ => 0,
    };

    static decimal Parse(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
