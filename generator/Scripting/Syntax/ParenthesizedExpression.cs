using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>(expression)</c>: a function inside is called, and nothing can be assigned to it.</summary>
sealed class ParenthesizedExpression(Place place, Expression inner) : TargetExpression(place)
{
    public Expression Inner => inner;

    public override Value EvaluateFunction(Execution x) => inner.Evaluate(x);

    public override void Assign(Execution x, Value value) => throw RunErrors.CannotAssign(inner.Place, "an expression in parentheses");
}
