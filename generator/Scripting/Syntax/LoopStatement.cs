using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>What <c>for</c> and <c>tablerow</c> have in common: a variable that walks through a list.</summary>
abstract class LoopStatement(Place place, string keyword, TargetExpression variable, Expression list, LoopOptions options, Block body, Block? otherwise)
    : Statement(place)
{
    protected Block Body => body;

    protected LoopOptions Options => options;

    public override Flow Execute(Execution x)
    {
        var value = list.Evaluate(x);
        if (value.IsNull)
            return Flow.Next;
        var items = GetItems(x, value);
        if (items.Count == 0)
        {
            ExecuteEmpty(x);
            return otherwise?.Execute(x) ?? Flow.Next;
        }
        return Run(x, items);
    }

    /// <summary>One round; the variable is set.</summary>
    protected abstract Flow ExecuteRound(Execution x, LoopState state);

    protected virtual void ExecuteEmpty(Execution x)
    {
    }

    protected virtual void ExecuteEnd(Execution x)
    {
    }

    // A list is walked where it stands; what is lazy or has to be counted first is copied.
    ListValue GetItems(Execution x, Value value)
    {
        var isWhole = ReferenceEquals(options, LoopOptions.None);
        if (isWhole && value.Reference is ListValue whole)
            return whole;
        var items = Iteration.GetItems(value) ?? throw RunErrors.NotIterable(list.Place, value);
        return isWhole ? new ScriptArray(items) : new ScriptArray(options.Apply(x, [.. items]));
    }

    Flow Run(Execution x, ListValue items)
    {
        var state = new LoopState(keyword, items.Count);
        x.EnterLoop();
        x.PushLoop(state);
        var global = variable as VariableExpression;
        if (global is not null)
            x.PushLoopVariable(global.Name);
        var flow = Flow.Next;
        // The list may shrink while it is walked.
        for (var i = 0; i < items.Count && flow is Flow.Next or Flow.Continue; i++)
        {
            x.CountRound(Place);
            var item = items[i];
            state.Advance(i, item);
            if (global is not null)
                x.SetLoopVariable(item);
            else
                variable.Assign(x, item);
            flow = ExecuteRound(x, state);
        }
        if (global is not null)
            x.PopLoopVariable();
        else
            x.Frame.Locals.Remove(((LocalExpression)variable).Name);
        x.PopLoop();
        x.LeaveLoop();
        ExecuteEnd(x);
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
