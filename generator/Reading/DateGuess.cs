using System.Globalization;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Reading;

/// <summary>Which day somebody meant who wrote a date in another order, with other separators or in the Solar Hijri calendar.</summary>
/// <param name="Day">In the Gregorian calendar; null when there is no such day.</param>
readonly record struct DateGuess(DateOnly? Day, bool IsSolarHijri)
{
    /// <summary>News of our age carries Solar Hijri years of this range; Gregorian years of it would be the late Middle Ages.</summary>
    public static bool IsSolarHijriYear(int year) => year is >= 1200 and <= 1500;

    /// <param name="text">With ASCII digits.</param>
    /// <returns>Null when the text does not begin with three numbers, one of which could be a year.</returns>
    public static DateGuess? Find(string text)
    {
        Span<int> numbers = stackalloc int[3];
        if (!TryReadNumbers(text, numbers))
            return null;
        // 2025/8/16 or 16.8.2025; two digits are never a year.
        if (numbers[0] < 100)
            (numbers[0], numbers[2]) = (numbers[2], numbers[0]);
        if (numbers[0] < 1000)
            return null;
        var hijri = IsSolarHijriYear(numbers[0]);
        var calendar = hijri ? Calendar.Persian : Calendar.Gregorian;
        return new DateGuess(calendar.FindDay(numbers[0], numbers[1], numbers[2]), hijri);
    }

    public static string ToAsciiDigits(string text) =>
        text.All(c => char.IsAscii(c) || !char.IsDigit(c)) ? text : string.Create(text.Length, text, static (ascii, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                ascii[i] = char.IsDigit(source[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(source[i])) : source[i];
        });

    static bool TryReadNumbers(ReadOnlySpan<char> text, Span<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var length = text.IndexOfAnyExceptInRange('0', '9');
            if (length < 0)
                length = text.Length;
            if (length is 0 or > 4)
                return false;
            numbers[i] = int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
            text = text[length..];
            if (i == numbers.Length - 1)
                return true;
            if (text is not ['-' or '/' or '.', ..])
                return false;
            text = text[1..].TrimStart();
        }
        return true;
    }
}
