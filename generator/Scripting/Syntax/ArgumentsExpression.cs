using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>All arguments of the running function, <c>$</c>, or one of them, <c>$0</c>.</summary>
sealed class ArgumentsExpression(Place place, int? index) : TargetExpression(place)
{
    public bool AreAll => index is null;

    public override Value EvaluateFunction(Execution x)
    {
        if (index is null)
            return GetAll(x);
        var frame = x.Frame;
        if (frame.Arguments is null)
            return (uint)index < (uint)frame.ParameterValues.Length ? frame.ParameterValues[index.Value] : default;
        return index < frame.Arguments.Count ? frame.Arguments[index.Value] : default;
    }

    public override void Assign(Execution x, Value value)
    {
        if (index is null)
            throw RunErrors.CannotAssign(Place, "$");
        var all = (ScriptArray?)GetAll(x).Reference ?? (x.Frame.Arguments = new());
        if (index >= x.Limits.Loops && index >= all.Count)
            throw RunErrors.CannotAssign(Place, Text);
        all.Set(index.Value, value);
    }

    // Null at the top of a page, which nobody called.
    static Value GetAll(Execution x)
    {
        if (x.Frame.Arguments is null && !x.Frame.Parameters.IsEmpty)
            x.Frame.Arguments = new(x.Frame.ParameterValues);
        return x.Frame.Arguments;
    }
}
