using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>The object that plain names are written to.</summary>
sealed class ThisExpression(Place place) : TargetExpression(place)
{
    public override Value EvaluateFunction(Execution x) => x.This;

    public override void Assign(Execution x, Value value) => throw RunErrors.CannotAssign(Place, "this");
}
