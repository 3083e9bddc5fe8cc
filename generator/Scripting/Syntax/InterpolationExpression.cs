using System.Collections.Immutable;
using System.Text;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>$"text {expression} text"</c>; values are written the plain way of .NET.</summary>
sealed class InterpolationExpression(Place place, ImmutableArray<Expression> parts) : Expression(place)
{
    public override Value Evaluate(Execution x)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Evaluate(x);
            text.Append(ValueText.FindSimple(x, value, isPlain: true) ?? new ValueText(x, part.Place, isPlain: true).Append(value).ToString());
            x.CheckLength(text.Length, Place);
        }
        return text.ToString();
    }
}
