using Generator.Scripting.Runtime;

namespace Generator.Scripting.Parsing;

/// <summary>How tightly operators bind; a range binds tighter than everything else.</summary>
static class Precedence
{
    public static Entry? Find(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => new(kind, 1, default),
        TokenKind.Or => new(kind, 2, default),
        TokenKind.And => new(kind, 3, default),
        TokenKind.Equal => new(kind, 4, BinaryOperator.Equal),
        TokenKind.NotEqual => new(kind, 4, BinaryOperator.NotEqual),
        TokenKind.Less => new(kind, 5, BinaryOperator.Less),
        TokenKind.LessOrEqual => new(kind, 5, BinaryOperator.LessOrEqual),
        TokenKind.Greater => new(kind, 5, BinaryOperator.Greater),
        TokenKind.GreaterOrEqual => new(kind, 5, BinaryOperator.GreaterOrEqual),
        TokenKind.ShiftLeft => new(kind, 6, BinaryOperator.ShiftLeft),
        TokenKind.ShiftRight => new(kind, 6, BinaryOperator.ShiftRight),
        TokenKind.Plus => new(kind, 7, BinaryOperator.Add),
        TokenKind.Minus => new(kind, 7, BinaryOperator.Subtract),
        TokenKind.Times => new(kind, 8, BinaryOperator.Multiply),
        TokenKind.Divide => new(kind, 8, BinaryOperator.Divide),
        TokenKind.DivideWhole => new(kind, 8, BinaryOperator.DivideWhole),
        TokenKind.Modulo => new(kind, 8, BinaryOperator.Modulo),
        TokenKind.Range => new(kind, 9, BinaryOperator.Range),
        TokenKind.RangeExclusive => new(kind, 9, BinaryOperator.RangeExclusive),
        _ => null,
    };

    public static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.ModuloAssign;

    /// <summary>The operator of a compound assignment.</summary>
    public static BinaryOperator GetOperator(TokenKind assignment) => assignment switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.TimesAssign => BinaryOperator.Multiply,
        TokenKind.DivideAssign => BinaryOperator.Divide,
        TokenKind.DivideWholeAssign => BinaryOperator.DivideWhole,
        _ => BinaryOperator.Modulo,
    };

    public readonly record struct Entry(TokenKind Kind, int Precedence, BinaryOperator Operator);
}
