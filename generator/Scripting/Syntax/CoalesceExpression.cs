using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary><c>a ?? b</c>: b where a is null; <c>a ?! b</c>: b where it is not. Both sides are worked out, as in Scriban.</summary>
sealed class CoalesceExpression(Expression left, Expression right, bool isInverse) : Expression(left.Place.To(right.Place))
{
    public override Value Evaluate(Execution x)
    {
        var a = left.Evaluate(x);
        var b = right.Evaluate(x);
        return a.IsNull == isInverse ? a : b;
    }
}
