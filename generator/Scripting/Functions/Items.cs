using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Walks the items of an argument to their end without being led on for ever by a range.</summary>
static class Items
{
    /// <returns>Null for null; an error at the argument for what has no items.</returns>
    public static IEnumerable<Value>? Walk(in Arguments a, int index)
    {
        var items = a.Items(index);
        // Lists are as long as the memory that they take already; what is worked out while it is walked may have no end.
        return items is Sequence && a.Execution.Limits.Loops > 0 ? Count(items, a.Site, a.Execution.Limits.Loops) : items;
    }

    /// <summary>A list of its own, that may be changed; null for null.</summary>
    public static ScriptArray? Copy(in Arguments a, int index) => Walk(a, index) is { } items ? new ScriptArray(items) : null;

    static IEnumerable<Value> Count(IEnumerable<Value> items, CallSite site, int limit)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (++count > limit)
                throw FunctionErrors.TooManyItems(site, limit);
            yield return item;
        }
    }
}
