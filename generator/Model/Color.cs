using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Generator.Model;

/// <summary>An opaque colour of sRGB, written <c>#8a1c1c</c> or <c>#fff</c>.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static bool TryParse([NotNullWhen(true)] string? text, out Color color)
    {
        color = default;
        if (text is not (['#', ..] and { Length: 4 or 7 }) || text.AsSpan(1).ContainsAnyExcept(HexDigits))
            return false;
        var digits = text.Length == 7 ? text[1..] : string.Concat(text.Skip(1).Select(digit => new string(digit, 2)));
        color = new(ParseByte(digits[..2]), ParseByte(digits[2..4]), ParseByte(digits[4..]));
        return true;
    }

    /// <summary>From 1, the same, to 21, black on white (WCAG 2.2, contrast ratio).</summary>
    public double GetContrast(Color other)
    {
        var (light, dark) = (GetLuminance(), other.GetLuminance());
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    // WCAG 2.2, relative luminance.
    double GetLuminance() => 0.2126 * Linearize(Red) + 0.7152 * Linearize(Green) + 0.0722 * Linearize(Blue);

    static double Linearize(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    static byte ParseByte(string digits) => byte.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    const string HexDigits = "0123456789abcdefABCDEF";
}
