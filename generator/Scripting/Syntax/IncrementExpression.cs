using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c></summary>
/// <param name="isPrefix">Gives the value after the change, not the one before.</param>
sealed class IncrementExpression(Place place, OperandPlaces places, TargetExpression operand, BinaryOperator op, bool isPrefix) : Expression(place)
{
    public override Value Evaluate(Execution x)
    {
        var before = operand.Evaluate(x);
        var after = Operators.Evaluate(x, op, before, 1, places);
        operand.Assign(x, after);
        return isPrefix ? after : before;
    }
}
