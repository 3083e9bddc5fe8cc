using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>wrap function arguments … end</c>: calls the function, which runs the body where it writes <c>$$</c>.</summary>
sealed class WrapStatement(Place place, Expression target, Block body) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        x.PushBlock(new(body));
        var result = target is CallExpression call ? call.Evaluate(x) : CallNamed(x);
        x.PopBlock();
        x.WriteText(result, target.Place);
        return Flow.Next;
    }

    Value CallNamed(Execution x)
    {
        var value = target.EvaluateFunction(x);
        return value.Reference is Function function
            ? x.Call(function, new(target.Place, new(target.Place.Source, target.Place.End, 0), []))
            : throw RunErrors.NotAFunction(target.Place, target.Text, value, x.KnownNames);
    }
}
