namespace Generator.Scripting.Parsing;

/// <summary>The kinds of words a template is made of.</summary>
enum TokenKind : byte
{
    /// <summary>Text outside of code, written as it stands.</summary>
    Text,
    /// <summary><c>{{</c>, with the white space that the block's output repeats on each line.</summary>
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    EndOfFile,
    /// <summary>Something already reported; the parser skips it without another message.</summary>
    Invalid,

    Identifier,
    /// <summary><c>$name</c></summary>
    Local,
    /// <summary><c>$</c></summary>
    Arguments,
    /// <summary><c>$0</c></summary>
    Argument,
    /// <summary><c>$$</c></summary>
    BlockDelegate,
    Literal,
    /// <summary><c>$"text{</c> and <c>$"text"</c></summary>
    InterpolationStart,
    /// <summary><c>}text{</c></summary>
    InterpolationMiddle,
    /// <summary><c>}text"</c></summary>
    InterpolationEnd,

    Plus,
    Minus,
    Times,
    Divide,
    DivideWhole,
    Modulo,
    Assign,
    PlusAssign,
    MinusAssign,
    TimesAssign,
    DivideAssign,
    DivideWholeAssign,
    ModuloAssign,
    Increment,
    Decrement,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    ShiftLeft,
    ShiftRight,
    And,
    Or,
    Not,
    Pipe,
    Question,
    QuestionDot,
    Coalesce,
    NotCoalesce,
    Dot,
    Range,
    RangeExclusive,
    Ellipsis,
    Comma,
    Colon,
    At,
    Caret,
    ParenthesisOpen,
    ParenthesisClose,
    BracketOpen,
    BracketClose,
    BraceOpen,
    BraceClose,
}
