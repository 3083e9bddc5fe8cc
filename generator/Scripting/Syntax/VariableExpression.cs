using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A plain name: a loop variable, a parameter or a global.</summary>
sealed class VariableExpression(Place place, string name) : TargetExpression(place)
{
    int _hint;

    public string Name { get; } = name;

    public override Value EvaluateFunction(Execution x)
    {
        if (!x.TryGetGlobal(Name, ref _hint, out var value) && x.Options.IsStrict)
            throw RunErrors.UnknownVariable(Place, Name, x.KnownNames);
        return value;
    }

    public override void Assign(Execution x, Value value) => x.SetGlobal(Name, value, Place);
}
