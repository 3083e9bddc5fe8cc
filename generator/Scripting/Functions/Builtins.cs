using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Everything a template can name before it defines anything; one frozen object for all renderings.</summary>
static class Builtins
{
    public static readonly ScriptObject All = Create();

    static ScriptObject Create()
    {
        var all = new ScriptObject(16);
        all.Set("math", MathFunctions.Create());
        return all.Freeze();
    }
}
