using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Languages.Numbers;

/// <summary>How a language writes numbers for readers.</summary>
/// <param name="GroupSizes">From the right; the last one repeats.</param>
/// <param name="GroupFrom">Whole parts with fewer digits than this are not grouped.</param>
/// <param name="Minus">Before a negative number; in right-to-left languages with the mark that keeps it there.</param>
/// <param name="Percent">A pattern around {n}.</param>
sealed record NumberFormat(
    Numerals Numerals, string Decimal, string Group, ImmutableArray<int> GroupSizes, int GroupFrom, string Minus, string Percent)
{
    // Beyond 28 decimals a decimal has no more digits to show.
    const int MaxDecimals = 28;

    public string Format(long number) => Format(number.ToString(CultureInfo.InvariantCulture));

    /// <param name="decimals">Rounded half away from zero, as people do; null: as many as the number has.</param>
    public string Format(decimal number, int? decimals)
    {
        if (decimals is not { } places)
            return Format(number.ToString(CultureInfo.InvariantCulture));
        places = Math.Clamp(places, 0, MaxDecimals);
        var rounded = Math.Round(number, places, MidpointRounding.AwayFromZero);
        return Format(rounded.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    public string Format(double number, int? decimals)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "∞" : Minus + "∞";
        // The shortest text that reads back as the same double is what the author wrote: 0.1 stays 0.1.
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Format(exact, decimals)
            : Format(number.ToString("F" + (decimals ?? 0).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }

    public string FormatPercent(decimal fraction, int? decimals)
    {
        var number = Format(TrimNoughts(fraction * 100m), decimals);
        return Percent.Replace("{n}", number, StringComparison.Ordinal);
    }

    // A decimal remembers how it was reached: 0.125 * 100 is 12.500.
    static decimal TrimNoughts(decimal number) => number / 1.0000000000000000000000000000m;

    string Format(string invariant)
    {
        var digits = invariant.AsSpan();
        var isNegative = digits[0] == '-' && digits.ContainsAnyInRange('1', '9');
        digits = digits.TrimStart('-');
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var text = new StringBuilder(invariant.Length + 12);
        if (isNegative)
            text.Append(Minus);
        AppendGrouped(text, whole);
        if (point >= 0)
        {
            text.Append(Decimal);
            foreach (var digit in digits[(point + 1)..])
                text.Append(Numerals.Get(digit - '0'));
        }
        return text.ToString();
    }

    void AppendGrouped(StringBuilder text, ReadOnlySpan<char> whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && whole.Length >= GroupFrom && IsGroupStart(whole.Length - i))
                text.Append(Group);
            text.Append(Numerals.Get(whole[i] - '0'));
        }
    }

    bool IsGroupStart(int digitsLeft)
    {
        foreach (var size in GroupSizes)
        {
            digitsLeft -= size;
            if (digitsLeft <= 0)
                return digitsLeft == 0;
        }
        return digitsLeft % GroupSizes[^1] == 0;
    }
}
