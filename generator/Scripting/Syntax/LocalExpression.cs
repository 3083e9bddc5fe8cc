using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A local variable, <c>$name</c>.</summary>
sealed class LocalExpression(Place place, string name) : TargetExpression(place)
{
    int _hint;

    public string Name { get; } = name;

    public override Value EvaluateFunction(Execution x) =>
        x.Frame.HasLocals && x.Frame.Locals.TryGet(Name, ref _hint, out var value) ? value : default;

    public override void Assign(Execution x, Value value)
    {
        if (x.Frame.Locals.IsReadOnly(Name))
            throw RunErrors.ReadOnly(Place, Name);
        x.Frame.Locals.Set(Name, value);
    }
}
