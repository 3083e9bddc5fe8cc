using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>if … else if … else … end</c></summary>
sealed class IfStatement(Place place, ImmutableArray<(Expression Condition, Block Body)> branches, Block? otherwise) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.Evaluate(x).IsTruthy)
                return body.Execute(x);
        }
        return otherwise?.Execute(x) ?? Flow.Next;
    }
}
