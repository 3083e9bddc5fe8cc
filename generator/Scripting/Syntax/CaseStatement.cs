using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>case … when … else … end</c></summary>
sealed class CaseStatement(Place place, Expression subject, ImmutableArray<CaseStatement.Branch> branches, Block? otherwise) : Statement(place)
{
    public override bool KeepsIndent => true;

    public override Flow Execute(Execution x)
    {
        var value = subject.Evaluate(x);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (Operators.AreEqual(x, value, candidate.Evaluate(x), OperandPlaces.At(candidate.Place)))
                    return branch.Body.Execute(x);
            }
        }
        return otherwise?.Execute(x) ?? Flow.Next;
    }

    public readonly record struct Branch(ImmutableArray<Expression> Values, Block Body);
}
