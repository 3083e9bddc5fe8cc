using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>capture x … end</c>: what the body writes becomes a value.</summary>
sealed class CaptureStatement(Place place, TargetExpression target, Block body) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        var mark = x.Output.Length;
        var flow = body.Execute(x);
        target.Assign(x, new Markup(x.Output.Take(mark)));
        return flow;
    }
}
