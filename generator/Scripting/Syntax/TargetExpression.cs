using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A piece of code that can stand to the left of an assignment.</summary>
abstract class TargetExpression(Place place) : Expression(place)
{
    public abstract void Assign(Execution x, Value value);

    public override Value Evaluate(Execution x)
    {
        var value = EvaluateFunction(x);
        return value.Kind == ValueKind.Function ? Call(x, value) : value;
    }

    public abstract override Value EvaluateFunction(Execution x);

    // A function that is merely named is called.
    protected Value Call(Execution x, Value function) =>
        x.Call((Function)function.Reference!, new(Place, new(Place.Source, Place.End, 0), [])); // Kind says so.
}
