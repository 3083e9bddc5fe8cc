using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>@function</c>: the function itself, without calling it.</summary>
sealed class AliasExpression(Place place, Expression operand) : Expression(place)
{
    public override Value Evaluate(Execution x) => operand.EvaluateFunction(x);
}
