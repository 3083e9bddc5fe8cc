using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>import object</c>: copies its members into the globals; read-only ones stay as they are.</summary>
sealed class ImportStatement(Place place, Expression source) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        var value = source.Evaluate(x);
        var members = value.Kind == ValueKind.Record ? new RecordView(value.Reference!) : value.Reference as ObjectValue; // Kind says so.
        if (members is null)
            throw RunErrors.NotAnObject(source.Place, value, "import");
        foreach (var (name, member) in members.Members)
        {
            if (x.This is not ScriptObject target || !target.IsReadOnly(name))
                x.SetMember(x.This, name, member, Place);
        }
        return Flow.Next;
    }
}
