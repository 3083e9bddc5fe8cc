using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>!operand</c></summary>
sealed class NotExpression(Place place, Expression operand) : Expression(place)
{
    public override Value Evaluate(Execution x) => !operand.Evaluate(x).IsTruthy;
}
