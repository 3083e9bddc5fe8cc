using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Puts values of one kind in order: null first, false before true, text by its UTF-16 units.</summary>
static class Sorting
{
    /// <summary>Sorts the items by their keys, which stand at the same positions.</summary>
    public static void Sort(in Arguments a, List<Value> items, List<Value> keys)
    {
        CheckKinds(a, keys);
        // List.Sort and its order of equal items is the one that templates rely on when they move to or from Scriban.
        var order = new List<int>(Enumerable.Range(0, items.Count));
        order.Sort((left, right) => Compare(keys[left], keys[right]));
        var sorted = order.ConvertAll(position => items[position]);
        for (var i = 0; i < items.Count; i++)
            items[i] = sorted[i];
    }

    // Before the sort, because List.Sort wraps what is thrown inside it.
    static void CheckKinds(in Arguments a, List<Value> keys)
    {
        var first = Value.Null;
        foreach (var key in keys)
        {
            if (key.IsNull)
                continue;
            if (first.IsNull)
                first = key;
            else if (GetOrder(first) != GetOrder(key))
                throw FunctionErrors.NotComparable(a, first, key);
            else if (GetOrder(key) == ValueKind.Null && !ReferenceEquals(first.Reference, key.Reference))
                throw FunctionErrors.NotSortable(a, key);
        }
    }

    /// <summary>The kind whose order a value follows; <see cref="ValueKind.Null"/> for values without one.</summary>
    static ValueKind GetOrder(Value value) => value.Kind switch
    {
        ValueKind.Markup => ValueKind.String,
        ValueKind.Sequence or ValueKind.List or ValueKind.Object or ValueKind.Record or ValueKind.Function => ValueKind.Null,
        var kind => kind,
    };

    static int Compare(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
            return right.IsNull.CompareTo(left.IsNull);
        return left.Kind switch
        {
            ValueKind.Bool or ValueKind.Int or ValueKind.Long or ValueKind.Char or ValueKind.TimeSpan => left.AsLong.CompareTo(right.AsLong),
            ValueKind.Float => left.AsFloat.CompareTo(right.AsFloat),
            ValueKind.Double => left.AsDouble.CompareTo(right.AsDouble),
            ValueKind.Decimal => left.AsDecimal.CompareTo(right.AsDecimal),
            ValueKind.BigInteger => left.AsBigInteger.CompareTo(right.AsBigInteger),
            ValueKind.Date => left.AsDate.CompareTo(right.AsDate),
            ValueKind.String or ValueKind.Markup => string.CompareOrdinal(GetText(left), GetText(right)),
            _ => 0,
        };
    }

    static string GetText(Value value) => value.Reference is Markup markup ? markup.Text : value.AsString;
}
