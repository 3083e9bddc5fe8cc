using System.Numerics;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>-operand</c> and <c>+operand</c></summary>
sealed class SignExpression(Place place, Expression operand, bool isNegative) : Expression(place)
{
    public override Value Evaluate(Execution x)
    {
        var value = operand.Evaluate(x);
        if (!value.IsNumber)
            throw RunErrors.NotANumber(operand.Place, value);
        if (!isNegative)
            return value;
        return value.Kind switch
        {
            ValueKind.Float => -value.AsFloat,
            ValueKind.Double => -value.AsDouble,
            ValueKind.Decimal => -value.AsDecimal,
            _ => Value.FromInteger(BigInteger.Negate(Coercion.ToBigInteger(value))),
        };
    }
}
