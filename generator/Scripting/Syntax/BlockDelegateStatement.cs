using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>$$</c>: the block of the <c>wrap</c> that called the running function.</summary>
sealed class BlockDelegateStatement(Place place) : Statement(place)
{
    public override Flow Execute(Execution x)
    {
        x.EnterCall(Place);
        x.EnsureStack(Place);
        var flow = x.ExecuteBlock();
        x.LeaveCall();
        return flow;
    }
}
