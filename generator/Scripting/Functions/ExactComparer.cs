using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Equality as <c>array.contains</c> and <c>array.uniq</c> see it: of one kind only, so 1, 1.0 and "1" are three values.</summary>
sealed class ExactComparer : IEqualityComparer<Value>
{
    public static readonly ExactComparer Instance = new();

    public bool Equals(Value x, Value y) => x.Kind == y.Kind && x.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Float => x.AsFloat.Equals(y.AsFloat),
        ValueKind.Double => x.AsDouble.Equals(y.AsDouble),
        ValueKind.Bool => x.AsBool == y.AsBool,
        ValueKind.Char => x.AsChar == y.AsChar,
        ValueKind.Int or ValueKind.Long => x.AsLong == y.AsLong,
        ValueKind.TimeSpan => x.AsTimeSpan == y.AsTimeSpan,
        ValueKind.String => string.Equals(x.AsString, y.AsString),
        ValueKind.BigInteger => x.AsBigInteger == y.AsBigInteger,
        ValueKind.Decimal => x.AsDecimal == y.AsDecimal,
        ValueKind.Date => x.AsDate == y.AsDate,
        _ => Equals(x.Reference, y.Reference),
    };

    public int GetHashCode(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Float => value.AsFloat.GetHashCode(),
        ValueKind.Double => value.AsDouble.GetHashCode(),
        ValueKind.Bool or ValueKind.Char or ValueKind.Int or ValueKind.Long or ValueKind.TimeSpan => value.AsLong.GetHashCode(),
        ValueKind.String => value.AsString.GetHashCode(StringComparison.Ordinal),
        ValueKind.BigInteger => value.AsBigInteger.GetHashCode(),
        ValueKind.Decimal => value.AsDecimal.GetHashCode(),
        ValueKind.Date => value.AsDate.GetHashCode(),
        _ => value.Reference?.GetHashCode() ?? 0,
    };
}
