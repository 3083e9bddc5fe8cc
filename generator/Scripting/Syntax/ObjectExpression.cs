using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>{name: value}</c>; a later member sees the earlier ones as variables.</summary>
sealed class ObjectExpression(Place place, ImmutableArray<ObjectExpression.Member> members) : Expression(place)
{
    public override Value Evaluate(Execution x)
    {
        var @object = new ScriptObject(members.Length);
        x.PushScope(@object);
        foreach (var member in members)
        {
            if (member.Name.Length == 0)
                throw RunErrors.KeyEmpty(member.Place);
            @object.Set(member.Name, member.Value.Evaluate(x));
        }
        x.PopScope();
        return @object;
    }

    public readonly record struct Member(Place Place, string Name, Expression Value);
}
