using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>while condition … end</c></summary>
sealed class WhileStatement(Place place, Expression condition, Block body) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        var state = new LoopState("while", -1);
        x.EnterLoop();
        x.PushLoop(state);
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue)
        {
            // The last test, which fails, counts too: so does Scriban.
            x.CountRound(Place);
            if (!condition.Evaluate(x).IsTruthy)
                break;
            flow = body.Execute(x);
            state.Index++;
        }
        x.PopLoop();
        x.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
