using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>html</c>.</summary>
static class HtmlFunctions
{
    public static ScriptObject Create() => new BuiltinObject("html")
        .Add("escape", "text", static (in a) => HtmlEscape.Escape(a.TextOrEmpty(0)))
        .Add("newline_to_br", "text", static (in a) => HtmlTags.MarkLineEnds(a.TextOrEmpty(0)))
        .Add("strip", "text", static (in a) => HtmlTags.Strip(a.TextOrEmpty(0)))
        .Add("url_encode", "text", static (in a) => PercentEncoding.EncodeComponent(a.TextOrEmpty(0)))
        .Add("url_escape", "text", static (in a) => PercentEncoding.EncodeAddress(a.TextOrEmpty(0)))
        .Freeze();
}
