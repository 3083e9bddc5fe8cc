using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>break</c> and <c>continue</c></summary>
sealed class JumpStatement(Place place, Flow flow) : Statement(place)
{
    public override Flow Execute(Execution x) =>
        x.IsInLoop ? flow : throw RunErrors.OutsideLoop(Place, flow == Flow.Break ? "break" : "continue");
}
