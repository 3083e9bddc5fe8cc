using System.Globalization;
using System.Numerics;

namespace Generator.Scripting.Runtime;

/// <summary>Turns a value into another kind where the language does so by itself.</summary>
static class Coercion
{
    public static bool ToBool(Value value) => value.IsTruthy;

    /// <summary>Null is 0, fractions round half to even, bools are 0 and 1, strings are read as numbers.</summary>
    public static bool TryToInt(Value value, out int number)
    {
        var isNumber = TryToLong(value, out var wide);
        number = (int)wide;
        return isNumber && number == wide;
    }

    public static bool TryToLong(Value value, out long number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return true;
            case ValueKind.Bool or ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.BigInteger:
                number = value.AsBigInteger is var big && big >= long.MinValue && big <= long.MaxValue ? (long)big : 0;
                return number == value.AsBigInteger;
            case ValueKind.Float:
                return TryRound(value.AsFloat, out number);
            case ValueKind.Double:
                return TryRound(value.AsDouble, out number);
            case ValueKind.Decimal:
                var rounded = Math.Round(value.AsDecimal, MidpointRounding.ToEven);
                number = rounded is >= long.MinValue and <= long.MaxValue ? (long)rounded : 0;
                return number == rounded;
            case ValueKind.String:
                return long.TryParse(value.AsString, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            default:
                return false;
        }
    }

    public static bool TryToDouble(Value value, out double number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return true;
            case ValueKind.Bool or ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.BigInteger:
                number = (double)value.AsBigInteger;
                return true;
            case ValueKind.Float:
                number = value.AsFloat;
                return true;
            case ValueKind.Double:
                number = value.AsDouble;
                return true;
            case ValueKind.Decimal:
                number = (double)value.AsDecimal;
                return true;
            case ValueKind.String:
                return double.TryParse(value.AsString, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
            default:
                return false;
        }
    }

    public static bool TryToDecimal(Value value, out decimal number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Decimal:
                number = value.AsDecimal;
                return true;
            case ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.BigInteger when BigInteger.Abs(value.AsBigInteger) <= (BigInteger)decimal.MaxValue:
                number = (decimal)value.AsBigInteger;
                return true;
            case ValueKind.Float or ValueKind.Double:
                return TryToDouble(value, out var wide) && TryNarrow(wide, out number);
            default:
                return false;
        }
    }

    public static BigInteger ToBigInteger(Value value) => value.Kind == ValueKind.BigInteger ? value.AsBigInteger : value.AsLong;

    static bool TryRound(double wide, out long number)
    {
        var rounded = Math.Round(wide, MidpointRounding.ToEven);
        var fits = rounded is >= -9.2233720368547758E18 and < 9.2233720368547758E18;
        number = fits ? (long)rounded : 0;
        return fits;
    }

    static bool TryNarrow(double wide, out decimal number)
    {
        var fits = Math.Abs(wide) < 7.9e28;
        number = fits ? (decimal)wide : 0;
        return fits;
    }
}
