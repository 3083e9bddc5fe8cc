using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>math</c>.</summary>
static class MathFunctions
{
    public static ScriptObject Create() => new BuiltinObject("math")
        .Add("is_number", "value", static (in a) => a[0].IsNumber)
        .Freeze();
}
