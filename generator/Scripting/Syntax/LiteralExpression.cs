using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A number, string, bool or null; also <c>empty</c>.</summary>
sealed class LiteralExpression(Place place, Value value) : Expression(place)
{
    public Value Value { get; } = value;

    public override Value Evaluate(Execution x) => Value;
}
