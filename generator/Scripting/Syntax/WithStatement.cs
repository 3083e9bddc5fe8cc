using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>with object … end</c>: its members are variables in the body, and new variables become its members.</summary>
sealed class WithStatement(Place place, Expression target, Block body) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        x.PushScope(GetScope(target.Evaluate(x)));
        var outer = x.Frame;
        var frame = x.PushFrame();
        frame.Parameters = outer.Parameters;
        frame.ParameterValues = outer.ParameterValues;
        frame.LoopBase = outer.LoopBase;
        var flow = body.Execute(x);
        x.PopFrame();
        x.PopScope();
        return flow;
    }

    ObjectValue GetScope(Value value) => value.Reference switch
    {
        ObjectValue @object => @object,
        ScriptArray list => list.Members ??= new(),
        { } record when value.Kind == ValueKind.Record => new RecordView(record),
        _ => throw RunErrors.NotAnObject(target.Place, value, "with"),
    };
}
