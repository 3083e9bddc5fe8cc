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
        all.Set("array", ArrayFunctions.Create());
        all.Set("date", DateFunctions.Create());
        all.Set("html", HtmlFunctions.Create());
        all.Set("math", MathFunctions.Create());
        all.Set("object", ObjectFunctions.Create());
        all.Set("regex", RegexFunctions.Create());
        all.Set("string", StringFunctions.Create());
        all.Set("timespan", TimeSpanFunctions.Create());
        all.Set("include", new IncludeFunction());
        all.Set("include_join", new Builtin("include_join", "names separator? begin? end?", Evaluation.IncludeAll));
        return all.Freeze();
    }
}
