using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>[1, 2, 3]</c></summary>
sealed class ListExpression(Place place, ImmutableArray<Expression> items) : Expression(place)
{
    public override Value Evaluate(Execution x)
    {
        var list = new ScriptArray(items.Length);
        foreach (var item in items)
            list.Add(item.Evaluate(x));
        return list;
    }
}
