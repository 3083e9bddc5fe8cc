using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Functions;

/// <summary>Everything a template can name before it defines anything; one frozen object for all renderings.</summary>
static class Builtins
{
    public static readonly ScriptObject All = Create();

    static ScriptObject Create()
    {
        var all = new ScriptObject(16);
        all.Set("math", MathFunctions.Create());
        all.Set("include", new IncludeFunction());
        return all.Freeze();
    }
}
