using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary><c>x += value</c> and its like</summary>
sealed class CompoundAssignStatement(TargetExpression target, BinaryOperator op, Expression value, OperandPlaces places)
    : Statement(target.Place.To(value.Place))
{
    public override Flow Execute(Execution x)
    {
        var before = target.Evaluate(x);
        target.Assign(x, Operators.Evaluate(x, op, before, value.Evaluate(x), places));
        return Flow.Next;
    }
}
