using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>ret</c> and <c>ret value</c></summary>
sealed class ReturnStatement(Place place, Expression? value) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        x.Result = value?.Evaluate(x) ?? default;
        return Flow.Return;
    }
}
