using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>An argument of a call as written: its name if it has one, and whether a list stands for several.</summary>
readonly record struct CallArgument(Expression Value, string? Name, Place Place, bool IsExpanded);
