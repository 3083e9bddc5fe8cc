using System.Text;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>array</c>: lists, ranges and everything else that has items. No function changes its list.</summary>
static class ArrayFunctions
{
    public static ScriptObject Create() => new BuiltinObject("array")
        .Add("add", "list value", Add)
        .Add("add_range", "list1 list2", Concat)
        .Add("any", "list function args*", ArrayCalls.Any)
        .Add("compact", "list", static (in a) => a.Items(0) is { } items ? LazyItems.WithoutNulls(items) : Value.Null)
        .Add("concat", "list1 list2", Concat)
        .Add("contains", "list item", Contains)
        .Add("cycle", "list group?", Cycle)
        .Add("each", "list function", ArrayCalls.Each)
        .Add("filter", "list function", ArrayCalls.Filter)
        .Add("first", "list", static (in a) => a.Items(0) is { } items ? items.FirstOrDefault() : Value.Null)
        .Add("insert_at", "list index value", InsertAt)
        .Add("join", "list delimiter function?", Join)
        .Add("last", "list", Last)
        .Add("limit", "list count", static (in a) => a.Items(0) is { } items ? LazyItems.Limit(items, a.Int(1)) : Value.Null)
        .Add("map", "list member", Map)
        .Add("offset", "list index", static (in a) => a.Items(0) is { } items ? LazyItems.Offset(items, a.Int(1)) : Value.Null)
        .Add("remove_at", "list index", RemoveAt)
        .Add("reverse", "list", static (in a) => LazyItems.Reverse(Items.Walk(a, 0) ?? []))
        .Add("size", "list", Size)
        .Add("sort", "list member?", Sort)
        .Add("uniq", "list", static (in a) => a.Items(0) is { } items ? LazyItems.Distinct(items) : Value.Null)
        .Freeze();

    static Value Add(in Arguments a)
    {
        var list = Items.Copy(a, 0) ?? [];
        list.Add(a[1]);
        return list;
    }

    static Value Concat(in Arguments a)
    {
        if (a[0].IsNull || a[1].IsNull)
            return a[0].IsNull ? a[1] : a[0];
        var list = Items.Copy(a, 0) ?? [];
        foreach (var item in Items.Walk(a, 1) ?? [])
            list.Add(item);
        return list;
    }

    static Value Contains(in Arguments a) => Items.Walk(a, 0) is { } items && items.Contains(a[1], ExactComparer.Instance);

    static Value Cycle(in Arguments a)
    {
        if (Items.Copy(a, 0) is not { Count: > 0 } list)
            return Value.Null;
        // Without a name, calls with the same items are one group.
        var group = a.Text(1) ?? JoinText(a, list, ",", null);
        var turns = a.Execution.Cycles;
        var turn = turns.GetValueOrDefault(group) % list.Count;
        turns[group] = turn + 1;
        return list[turn];
    }

    static Value InsertAt(in Arguments a)
    {
        var list = Items.Copy(a, 0) ?? [];
        var index = Math.Max(a.Int(1), 0);
        if (a.Execution.Limits.Loops is > 0 and var limit && index - list.Count > limit)
            throw FunctionErrors.TooManyItems(a);
        while (list.Count < index)
            list.Add(Value.Null);
        list.Insert(index, a[2]);
        return list;
    }

    static Value Join(in Arguments a)
    {
        if (Items.Walk(a, 0) is not { } items)
            return "";
        var function = a[2].IsNull ? null : a.Function(2) ?? throw FunctionErrors.NotAFunction(a, 2);
        return JoinText(a, items, a.TextOrEmpty(1), function);
    }

    static string JoinText(in Arguments a, IEnumerable<Value> items, string delimiter, Function? function)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(delimiter);
            isFirst = false;
            var itemText = a.Execution.ToText(item);
            text.Append(function is null ? itemText : a.Execution.ToText(a.Call(function, itemText)));
            a.Execution.CheckLength(text.Length, a.Site.Place);
        }
        return text.ToString();
    }

    static Value Last(in Arguments a) => a[0].Reference switch
    {
        ListValue list => list.Count == 0 ? Value.Null : list[list.Count - 1],
        NumberRange range => range.Count == 0 ? Value.Null : range[range.Count - 1],
        _ => Items.Walk(a, 0)?.LastOrDefault() ?? Value.Null,
    };

    static Value Map(in Arguments a) =>
        a.Text(1) is { } member && a.Items(0) is { } items ? LazyItems.Map(items, member) : Value.Null;

    static Value RemoveAt(in Arguments a)
    {
        var list = Items.Copy(a, 0) ?? [];
        var index = a.Int(1);
        if (index < 0)
            index += list.Count;
        if (index >= 0 && index < list.Count)
            list.RemoveAt(index);
        return list;
    }

    static Value Size(in Arguments a) => a[0].Reference switch
    {
        ListValue list => list.Count,
        NumberRange range => Value.FromInteger(range.Count),
        _ => (Items.Walk(a, 0) ?? []).Count(),
    };

    static Value Sort(in Arguments a)
    {
        var items = a[0].IsNull ? [] : Iteration.GetItems(a[0]) is null ? [a[0]] : Items.Walk(a, 0)!.ToList(); // Not null: checked just before.
        if (items.Count > 1)
        {
            var member = a.Text(1);
            Sorting.Sort(a, items, string.IsNullOrEmpty(member) ? items : items.ConvertAll(item => GetMember(item, member)));
        }
        return new ScriptArray(items);
    }

    static Value GetMember(Value item, string member) => LazyItems.TryGetMember(item, member, out var value) ? value : Value.Null;
}
