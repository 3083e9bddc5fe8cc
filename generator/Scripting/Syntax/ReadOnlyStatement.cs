using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>readonly x</c>: from here on, writing to the variable is an error.</summary>
sealed class ReadOnlyStatement(Place place, string name, bool isLocal) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        var target = isLocal ? x.Frame.Locals : x.This as ScriptObject;
        if (target is { IsFrozen: false } && target.Has(name))
            target.SetReadOnly(name);
        return Flow.Next;
    }
}
