using System.Numerics;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>math</c>.</summary>
static class MathFunctions
{
    // What a double can keep: more digits are the caller's mistake.
    const int MaxPrecision = 15;

    public static ScriptObject Create() => new BuiltinObject("math")
        .Add("abs", "value", Abs)
        .Add("ceil", "value", static (in a) => Math.Ceiling(a.Double(0)))
        .Add("divided_by", "value divisor", DividedBy)
        .Add("floor", "value", static (in a) => Math.Floor(a.Double(0)))
        .Add("format", "value format culture?", Format)
        .Add("is_number", "value", static (in a) => a[0].IsNumber)
        .Add("minus", "value with", static (in a) => Calculate(a, BinaryOperator.Subtract))
        .Add("modulo", "value with", static (in a) => Calculate(a, BinaryOperator.Modulo))
        .Add("plus", "value with", static (in a) => Calculate(a, BinaryOperator.Add))
        .Add("random", "minValue maxValue", Random)
        .Add("round", "value precision?", Round)
        .Add("times", "value with", static (in a) => Calculate(a, BinaryOperator.Multiply))
        .Add("uuid", "", static (in a) => Guid.NewGuid().ToString())
        .Freeze();

    static Value Abs(in Arguments a) => a[0].Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Int => Value.FromInteger(Math.Abs(a[0].AsLong)),
        ValueKind.Long or ValueKind.BigInteger => Value.FromInteger(BigInteger.Abs(Coercion.ToBigInteger(a[0]))),
        ValueKind.Float => MathF.Abs(a[0].AsFloat),
        ValueKind.Double => Math.Abs(a[0].AsDouble),
        ValueKind.Decimal => Math.Abs(a[0].AsDecimal),
        _ => throw FunctionErrors.NotANumber(a),
    };

    static Value Calculate(in Arguments a, BinaryOperator op) =>
        Operators.Evaluate(a.Execution, op, a[0], a[1], OperandPlaces.At(a.Site.Place));

    // By a whole number the result is whole too, the next one below; by zero it is infinite.
    static Value DividedBy(in Arguments a)
    {
        var quotient = Operators.Evaluate(a.Execution, BinaryOperator.Divide, a.Double(0), a[1], OperandPlaces.At(a.Site.Place));
        return a[1].IsInteger && quotient.Kind == ValueKind.Double && double.IsFinite(quotient.AsDouble)
            ? Value.FromInteger(new BigInteger(Math.Floor(quotient.AsDouble)))
            : quotient;
    }

    static Value Format(in Arguments a)
    {
        Cultures.Check(a, 2);
        return a[0].IsNull ? Value.Null : ObjectFunctions.FormatNumber(a);
    }

    static Value Random(in Arguments a)
    {
        var (least, most) = (a.Int(0), a.Int(1));
        return least <= most ? System.Random.Shared.Next(least, most) : throw FunctionErrors.ReversedBounds(a, least, most);
    }

    static Value Round(in Arguments a)
    {
        var (number, precision) = (a.Double(0), a.Int(1, 0));
        return precision is >= 0 and <= MaxPrecision
            ? Math.Round(number, precision, MidpointRounding.ToEven)
            : throw FunctionErrors.OutOfBounds(a, "the precision", 0, MaxPrecision);
    }
}
