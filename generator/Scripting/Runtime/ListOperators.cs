namespace Generator.Scripting.Runtime;

/// <summary>Lists with lists and numbers.</summary>
static class ListOperators
{
    public static Value Calculate(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.ShiftLeft when GetItems(left) is { } items:
                return new ScriptArray(items.Append(right));
            case BinaryOperator.ShiftRight when GetItems(right) is { } items:
                return new ScriptArray(items.Prepend(left));
            case BinaryOperator.Add:
                return Join(x, GetBoth(op, left, right, places), places);
            case BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo:
                return Scale(x, op, left, right, places);
            default:
                throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
        }
    }

    public static bool AreEqual(Execution x, Value left, Value right, OperandPlaces places)
    {
        var both = GetBoth(BinaryOperator.Equal, left, right, places);
        using var first = both.Left.GetEnumerator();
        using var second = both.Right.GetEnumerator();
        var hasFirst = first.MoveNext();
        var hasSecond = second.MoveNext();
        while (hasFirst && hasSecond)
        {
            x.EnsureStack(places.Operator);
            if (!Operators.AreEqual(x, first.Current, second.Current, places))
                return false;
            hasFirst = first.MoveNext();
            hasSecond = second.MoveNext();
        }
        return hasFirst == hasSecond;
    }

    public static bool AreDifferent(Execution x, IEnumerable<Value> left, IEnumerable<Value> right, OperandPlaces places)
    {
        List<Value> first = [.. left];
        List<Value> second = [.. right];
        if (first.Count != second.Count)
            return true;
        x.EnsureStack(places.Operator);
        return first.Count > 0 && first.Zip(second).All(pair => Operators.AreDifferent(x, pair.First, pair.Second, places));
    }

    // Lists of one length are ordered when each pair of items is; else the shorter one is less.
    public static bool Order(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        var both = GetBoth(op, left, right, places);
        List<Value> first = [.. both.Left];
        List<Value> second = [.. both.Right];
        if (first.Count != second.Count)
            return Operators.Holds(op, first.Count.CompareTo(second.Count));
        if (first.Count == 0)
            return op is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        x.EnsureStack(places.Operator);
        for (var i = 0; i < first.Count; i++)
        {
            if (!Operators.Order(x, op, first[i], second[i], places))
                return false;
        }
        return true;
    }

    static ScriptArray Join(Execution x, (IEnumerable<Value> Left, IEnumerable<Value> Right) both, OperandPlaces places)
    {
        var joined = new ScriptArray(both.Left);
        foreach (var item in both.Right)
            joined.Add(item);
        x.CheckLength(joined.Count, places.Operator);
        return joined;
    }

    // * repeats the list, / keeps the first part of so many, % every so manyth item.
    static Value Scale(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        var isLeft = GetItems(left) is not null;
        var number = isLeft ? right : left;
        var place = isLeft ? places.Right : places.Left;
        if (!isLeft && op != BinaryOperator.Multiply)
            throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
        if (!number.IsNumber || !Coercion.TryToInt(number, out var count))
            throw RunErrors.OperatorUndefined(place, op, left, right);
        if (count < 0 || (count == 0 && op != BinaryOperator.Multiply))
            throw RunErrors.CountInvalid(place, count);
        List<Value> items = [.. GetItems(isLeft ? left : right) ?? throw RunErrors.OperatorUndefined(places.Operator, op, left, right)];
        if (op == BinaryOperator.Divide)
            return new ScriptArray(items.Take(items.Count / count));
        if (op == BinaryOperator.Modulo)
            return new ScriptArray(items.Where((_, index) => index % count == 0));
        x.CheckLength((long)items.Count * count, places.Operator);
        var result = new ScriptArray(items.Count * count);
        for (var i = 0; i < count; i++)
        {
            foreach (var item in items)
                result.Add(item);
        }
        return result;
    }

    public static IEnumerable<Value>? GetItems(Value value) => value.Reference is ListValue or Sequence ? (IEnumerable<Value>)value.Reference : null;

    static (IEnumerable<Value> Left, IEnumerable<Value> Right) GetBoth(BinaryOperator op, Value left, Value right, OperandPlaces places) => (
        GetItems(left) ?? throw RunErrors.OperatorUndefined(places.Left, op, left, right),
        GetItems(right) ?? throw RunErrors.OperatorUndefined(places.Right, op, left, right));
}
