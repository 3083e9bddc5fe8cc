using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Sequences over the items of another list, worked out whenever they are walked: later changes of the list show.</summary>
static class LazyItems
{
    public static Sequence Limit(IEnumerable<Value> items, int count) => new(items.Take(count));

    public static Sequence Offset(IEnumerable<Value> items, int count) => new(items.Skip(count));

    public static Sequence Reverse(IEnumerable<Value> items) => new(items.Reverse());

    public static Sequence Distinct(IEnumerable<Value> items) => new(items.Distinct(ExactComparer.Instance));

    public static Sequence WithoutNulls(IEnumerable<Value> items) => new(items.Where(static item => !item.IsNull));

    /// <summary>The member of each item; items without it are left out.</summary>
    public static Sequence Map(IEnumerable<Value> items, string member) => new(MapItems(items, member));

    static IEnumerable<Value> MapItems(IEnumerable<Value> items, string member)
    {
        foreach (var item in items)
        {
            if (TryGetMember(item, member, out var value))
                yield return value;
        }
    }

    /// <summary>A member as <c>map</c> and <c>sort</c> see it: lists have none but those that were given to them.</summary>
    public static bool TryGetMember(Value item, string member, out Value value)
    {
        value = default;
        return item.Reference switch
        {
            ScriptArray { Members: { } members } => members.TryGet(member, out value),
            ListValue or Sequence => false,
            _ => Members.TryGet(item, member, out value),
        };
    }
}
