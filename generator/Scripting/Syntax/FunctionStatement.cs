using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>func name … end</c>: the name becomes a variable that holds the function.</summary>
sealed class FunctionStatement(Place place, TargetExpression name, UserFunction function) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        name.Assign(x, function);
        return Flow.Next;
    }
}
