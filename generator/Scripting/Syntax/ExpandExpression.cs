using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>^list</c>: as an argument, its items become the arguments; elsewhere it is the list.</summary>
sealed class ExpandExpression(Place place, Expression operand) : Expression(place)
{
    public override Value Evaluate(Execution x) => operand.Evaluate(x);
}
