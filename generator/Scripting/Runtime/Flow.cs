namespace Generator.Scripting.Runtime;

/// <summary>How a statement ended: what the statement around it does next.</summary>
enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
