namespace Generator.Scripting.Runtime;

/// <summary>The operators between two values that are worked out after both sides are known.</summary>
enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
