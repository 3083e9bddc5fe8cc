namespace Generator.Scripting.Runtime;

/// <summary>What the operators do, by the kinds of their sides.</summary>
static class Operators
{
    public static Value Evaluate(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.Equal:
                return AreEqual(x, left, right, places);
            case BinaryOperator.NotEqual:
                return AreDifferent(x, left, right, places);
            case >= BinaryOperator.Less:
                return Order(x, op, left, right, places);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return MakeRange(x, op, left, right, places);
        }
        if (left.IsNumber && right.IsNumber)
            return Arithmetic.Calculate(op, left, right, places);
        if (left.IsText || right.IsText)
            return TextOperators.Calculate(x, op, left, right, places);
        if (left.IsNull || right.IsNull)
            return default;
        if (left.Kind is ValueKind.List or ValueKind.Sequence || right.Kind is ValueKind.List or ValueKind.Sequence)
            return ListOperators.Calculate(x, op, left, right, places);
        if (op == BinaryOperator.Subtract && left.Kind == ValueKind.Date && right.Kind == ValueKind.Date)
            return left.AsDate - right.AsDate;
        throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
    }

    /// <summary>Equality of the language: text on either side compares the printed forms, lists compare item by item, objects by identity.</summary>
    public static bool AreEqual(Execution x, Value left, Value right, OperandPlaces places)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.Reference is EmptyObject || right.Reference is EmptyObject)
            return IsEmpty(left) && IsEmpty(right);
        if (left.IsText || right.IsText)
            return string.Equals(x.ToText(left, places.Left), x.ToText(right, places.Right), StringComparison.Ordinal);
        if (left.IsNumber && right.IsNumber)
            return Arithmetic.Compare(left, right) == 0;
        if (left.Kind is ValueKind.List or ValueKind.Sequence || right.Kind is ValueKind.List or ValueKind.Sequence)
            return ListOperators.AreEqual(x, left, right, places);
        if (left.Kind != right.Kind)
            throw RunErrors.OperatorUndefined(places.Operator, BinaryOperator.Equal, left, right);
        return left.Kind switch
        {
            ValueKind.Bool => left.AsBool == right.AsBool,
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.TimeSpan => left.AsTimeSpan == right.AsTimeSpan,
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    // As in Scriban, lists of one length differ if every pair of items does.
    public static bool AreDifferent(Execution x, Value left, Value right, OperandPlaces places) =>
        ListOperators.GetItems(left) is { } first && ListOperators.GetItems(right) is { } second
            ? ListOperators.AreDifferent(x, first, second, places)
            : !AreEqual(x, left, right, places);

    /// <summary>Whether two values are the same without an error for kinds that cannot be compared.</summary>
    public static bool AreSame(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
            return Arithmetic.Compare(left, right) == 0;
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Bool => left.AsBool == right.AsBool,
            ValueKind.Char => left.AsChar == right.AsChar,
            ValueKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.TimeSpan => left.AsTimeSpan == right.AsTimeSpan,
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    public static bool Order(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        if (left.IsText || right.IsText)
            return !left.IsNull && !right.IsNull && Holds(op, string.CompareOrdinal(x.ToText(left, places.Left), x.ToText(right, places.Right)));
        if (left.IsNull || right.IsNull)
            return false;
        if (left.IsNumber && right.IsNumber)
            return Arithmetic.Compare(left, right) is { } order && Holds(op, order);
        if (left.Kind is ValueKind.List or ValueKind.Sequence || right.Kind is ValueKind.List or ValueKind.Sequence)
            return ListOperators.Order(x, op, left, right, places);
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Bool, ValueKind.Bool) => Holds(op, left.AsBool.CompareTo(right.AsBool)),
            (ValueKind.Date, ValueKind.Date) => Holds(op, left.AsDate.CompareTo(right.AsDate)),
            (ValueKind.TimeSpan, ValueKind.TimeSpan) => Holds(op, left.AsTimeSpan.CompareTo(right.AsTimeSpan)),
            _ => throw RunErrors.OperatorUndefined(places.Operator, op, left, right),
        };
    }

    public static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    static bool IsEmpty(Value value) => value.Reference switch
    {
        ListValue list => list.Count == 0,
        Sequence sequence => !sequence.Any(),
        ObjectValue @object => @object.Count == 0,
        _ => false,
    };

    static Value MakeRange(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        if (left.IsNull || right.IsNull)
            return default;
        if (!left.IsInteger || !right.IsInteger || !Coercion.TryToLong(left, out var first) || !Coercion.TryToLong(right, out var last))
            throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
        var range = NumberRange.Create(first, last, op == BinaryOperator.RangeExclusive);
        if (range is null || (x.Limits.Loops > 0 && range.Count > x.Limits.Loops))
            throw RunErrors.LoopTooLong(places.Operator, x.Limits.Loops);
        return range;
    }
}
