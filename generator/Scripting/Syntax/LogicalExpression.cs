using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is worked out only if it matters; the result is a bool.</summary>
sealed class LogicalExpression(Expression left, Expression right, bool isOr) : Expression(left.Place.To(right.Place))
{
    public Expression Left => left;

    public Expression Right => right;

    public bool IsOr => isOr;

    public override Value Evaluate(Execution x) => left.Evaluate(x).IsTruthy == isOr ? isOr : right.Evaluate(x).IsTruthy;
}
