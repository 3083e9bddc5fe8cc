using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A plain name: a loop variable, a parameter or a global.</summary>
sealed class VariableExpression(Place place, string name) : TargetExpression(place)
{
    int _hint;

    public string Name { get; } = name;

    // Not the inherited one: names are read most of all, and this saves a virtual call.
    public override Value Evaluate(Execution x)
    {
        var value = Read(x);
        return value.Kind == ValueKind.Function ? Call(x, value) : value;
    }

    public override Value EvaluateFunction(Execution x) => Read(x);

    public override void Assign(Execution x, Value value) => x.SetGlobal(Name, value, Place);

    Value Read(Execution x)
    {
        if (!x.TryGetGlobal(Name, ref _hint, out var value) && x.Options.IsStrict)
            throw RunErrors.UnknownVariable(Place, Name, x.KnownNames);
        return value;
    }
}
