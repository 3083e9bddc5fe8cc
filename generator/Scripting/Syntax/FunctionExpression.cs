using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>do; …; end</c>: a function without a name.</summary>
sealed class FunctionExpression(Place place, UserFunction function) : Expression(place)
{
    public override Value Evaluate(Execution x) => function;
}
