using Generator.Scripting.Syntax;

namespace Generator.Scripting.Runtime;

/// <summary>The block of a <c>wrap</c>, run where the wrapped function writes <c>$$</c>.</summary>
readonly record struct BlockDelegate(Block Body);
