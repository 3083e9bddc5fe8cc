namespace Generator.Scripting.Runtime;

/// <summary>A parameter of a function: its name and whether a call may leave it out.</summary>
/// <param name="Default">What a call that leaves it out gives; builtins ask <see cref="Arguments.Has"/> instead.</param>
readonly record struct Parameter(string Name, bool IsOptional = false, Value Default = default);
