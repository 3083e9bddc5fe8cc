using System.Numerics;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Numbers with numbers: whole ones grow as they need, the wider kind of two wins, / always leaves the whole numbers.</summary>
static class Arithmetic
{
    public static Value Calculate(BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
            return Shift(op, left, right, places);
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return CalculateDecimal(op, left, right, places);
        if (left.IsInteger && right.IsInteger && op != BinaryOperator.Divide)
            return left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger
                ? CalculateBig(op, Coercion.ToBigInteger(left), Coercion.ToBigInteger(right), places)
                : CalculateLong(op, left.AsLong, right.AsLong, places);
        return left.Kind == ValueKind.Double || right.Kind == ValueKind.Double || (left.IsInteger && right.IsInteger)
            ? CalculateDouble(op, ToDouble(left), ToDouble(right))
            : CalculateFloat(op, (float)ToDouble(left), (float)ToDouble(right));
    }

    /// <returns>Null if one is not a number (NaN).</returns>
    public static int? Compare(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
            return left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger
                ? Coercion.ToBigInteger(left).CompareTo(Coercion.ToBigInteger(right))
                : left.AsLong.CompareTo(right.AsLong);
        if ((left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            && Coercion.TryToDecimal(left, out var first) && Coercion.TryToDecimal(right, out var second))
            return first.CompareTo(second);
        var a = ToDouble(left);
        var b = ToDouble(right);
        return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
    }

    static Value CalculateLong(BinaryOperator op, long a, long b, OperandPlaces places)
    {
        long result;
        switch (op)
        {
            case BinaryOperator.Add:
                result = unchecked(a + b);
                return ((a ^ result) & (b ^ result)) < 0 ? CalculateBig(op, a, b, places) : Value.FromInteger(result);
            case BinaryOperator.Subtract:
                result = unchecked(a - b);
                return ((a ^ b) & (a ^ result)) < 0 ? CalculateBig(op, a, b, places) : Value.FromInteger(result);
            case BinaryOperator.Multiply:
                return Math.BigMul(a, b, out result) == result >> 63 ? Value.FromInteger(result) : CalculateBig(op, a, b, places);
        }
        // The smallest long has no positive counterpart: -1 would overflow.
        if (b is 0 or -1)
            return CalculateBig(op, a, b, places);
        return Value.FromInteger(op == BinaryOperator.DivideWhole ? a / b : a % b);
    }

    static Value CalculateBig(BinaryOperator op, BigInteger a, BigInteger b, OperandPlaces places)
    {
        if (b.IsZero && op is BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            throw RunErrors.DividedByZero(places.Operator);
        CheckSize(a, b, places.Operator);
        return Value.FromInteger(op switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.DivideWhole => BigInteger.Divide(a, b),
            _ => BigInteger.Remainder(a, b),
        });
    }

    static Value CalculateDouble(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b, MidpointRounding.ToEven),
        _ => a % b,
    };

    // Single precision truncates where double precision rounds: so does Scriban.
    static Value CalculateFloat(BinaryOperator op, float a, float b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => MathF.Truncate(a / b),
        _ => a % b,
    };

    static Value CalculateDecimal(BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        if (!Coercion.TryToDecimal(left, out var a) || !Coercion.TryToDecimal(right, out var b))
            throw RunErrors.NumberTooBig(places.Operator);
        if (b == 0 && op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            throw RunErrors.DividedByZero(places.Operator);
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideWhole => Math.Round(a / b, MidpointRounding.ToEven),
                _ => a % b,
            };
        }
        catch (OverflowException)
        {
            throw RunErrors.NumberTooBig(places.Operator);
        }
    }

    static Value Shift(BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        if (!left.IsInteger || !right.IsInteger)
            throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
        if (!Coercion.TryToInt(right, out var count) || Math.Abs((long)count) > MaxBits)
            throw RunErrors.NumberTooBig(places.Operator);
        var number = Coercion.ToBigInteger(left);
        return Value.FromInteger(op == BinaryOperator.ShiftLeft ? number << count : number >> count);
    }

    // A loop of multiplications would fill the memory long before its thousand rounds are over.
    const int MaxBits = 1 << 16;

    static void CheckSize(BigInteger a, BigInteger b, Place place)
    {
        if (a.GetBitLength() + b.GetBitLength() > MaxBits)
            throw RunErrors.NumberTooBig(place);
    }

    static double ToDouble(Value value) => Coercion.TryToDouble(value, out var number) ? number : 0;
}
