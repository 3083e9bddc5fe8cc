using Generator.Scripting.Runtime;

namespace Generator.Scripting.Parsing;

/// <summary>One word of a template.</summary>
/// <param name="Value">The value of a literal, the decoded text of an interpolation, the name of an identifier, the indent of a code block.</param>
readonly record struct Token(TokenKind Kind, int Start, int End, Value Value = default)
{
    public string Name => Value.AsString;
}
