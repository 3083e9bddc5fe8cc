using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>An operator between two values.</summary>
sealed class BinaryExpression(BinaryOperator op, Expression left, Expression right, OperandPlaces places)
    : Expression(left.Place.To(right.Place))
{
    public override Value Evaluate(Execution x)
    {
        var a = left.Evaluate(x);
        var b = right.Evaluate(x);
        return a.Kind == ValueKind.Int && b.Kind == ValueKind.Int ? CalculateInt(x, a, b) : Operators.Evaluate(x, op, a, b, places);
    }

    // Most arithmetic of templates is on small numbers: this skips the search for the kinds.
    Value CalculateInt(Execution x, Value a, Value b) => op switch
    {
        BinaryOperator.Add => Value.FromInteger((long)a.AsInt + b.AsInt),
        BinaryOperator.Subtract => Value.FromInteger((long)a.AsInt - b.AsInt),
        BinaryOperator.Equal => a.AsInt == b.AsInt,
        BinaryOperator.NotEqual => a.AsInt != b.AsInt,
        BinaryOperator.Less => a.AsInt < b.AsInt,
        BinaryOperator.LessOrEqual => a.AsInt <= b.AsInt,
        BinaryOperator.Greater => a.AsInt > b.AsInt,
        BinaryOperator.GreaterOrEqual => a.AsInt >= b.AsInt,
        _ => Operators.Evaluate(x, op, a, b, places),
    };
}
