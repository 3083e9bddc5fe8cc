using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary><c>condition ? then : else</c></summary>
sealed class ConditionalExpression(Expression condition, Expression then, Expression otherwise) : Expression(condition.Place.To(otherwise.Place))
{
    public override Value Evaluate(Execution x) => (condition.Evaluate(x).IsTruthy ? then : otherwise).Evaluate(x);
}
