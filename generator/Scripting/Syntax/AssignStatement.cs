using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary><c>x = value</c></summary>
sealed class AssignStatement(TargetExpression target, Expression value) : Statement(target.Place.To(value.Place))
{
    public override Flow Execute(Execution x)
    {
        target.Assign(x, value.Evaluate(x));
        return Flow.Next;
    }
}
