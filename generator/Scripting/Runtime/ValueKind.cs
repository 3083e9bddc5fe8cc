namespace Generator.Scripting.Runtime;

/// <summary>What a value is; numbers stand together, from the narrowest to the widest.</summary>
enum ValueKind : byte
{
    Null,
    Bool,
    Int,
    Long,
    BigInteger,
    Float,
    Double,
    Decimal,
    Char,
    String,
    Markup,
    Date,
    TimeSpan,
    /// <summary>A lazy sequence: a range of numbers or what a filter yields.</summary>
    Sequence,
    List,
    Object,
    /// <summary>An instance of the host's model, seen through its public properties.</summary>
    Record,
    Function,
}
