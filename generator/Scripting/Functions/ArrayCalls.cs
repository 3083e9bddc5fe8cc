using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The functions of <c>array</c> that call a function for each item, when and as often as the result is walked.</summary>
static class ArrayCalls
{
    public static Value Each(in Arguments a) => Find(a, out var items) is { } function
        ? new Sequence(Each(a.Execution, a.Site, items, function))
        : a[0];

    public static Value Filter(in Arguments a) => Find(a, out var items) is { } function
        ? new Sequence(Filter(a.Execution, a.Site, items, function))
        : a[0];

    /// <summary>Further arguments are handed on after the item.</summary>
    public static Value Any(in Arguments a)
    {
        if (Find(a, out var items) is not { } function)
            return false;
        Value[] values = [Value.Null, .. a.Values[2..]];
        foreach (var item in items)
        {
            values[0] = item;
            if (a.Call(function, values).IsTruthy)
                return true;
        }
        return false;
    }

    // Null when there is nothing to call or nothing to call it for.
    static Function? Find(in Arguments a, out IEnumerable<Value> items)
    {
        items = Items.Walk(a, 0) ?? [];
        if (a[0].IsNull || a[1].IsNull)
            return null;
        return a.Function(1) ?? throw FunctionErrors.NotAFunction(a, 1);
    }

    static IEnumerable<Value> Each(Execution execution, CallSite site, IEnumerable<Value> items, Function function)
    {
        foreach (var item in items)
            yield return execution.Call(function, site, item);
    }

    static IEnumerable<Value> Filter(Execution execution, CallSite site, IEnumerable<Value> items, Function function)
    {
        foreach (var item in items)
        {
            if (execution.Call(function, site, item).IsTruthy)
                yield return item;
        }
    }
}
