using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>for x in list … else … end</c></summary>
sealed class ForStatement(Place place, TargetExpression variable, Expression list, LoopOptions options, Block body, Block? otherwise)
    : LoopStatement(place, "for", variable, list, options, body, otherwise)
{
    protected override Flow ExecuteRound(Execution x, LoopState state) => Body.Execute(x);
}
