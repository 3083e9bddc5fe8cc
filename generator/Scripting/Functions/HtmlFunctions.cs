using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>html</c>; where text and markup are told apart, what it makes is markup.</summary>
static class HtmlFunctions
{
    public static ScriptObject Create() => new BuiltinObject("html")
        .Add("escape", "text", Escape, WriteEscaped)
        .Add("newline_to_br", "text", MarkLineEnds)
        .Add("strip", "text", Strip)
        .Add("url_encode", "text", static (in a) => AsMarkup(a, AddressEscape.EncodeComponent(a.TextOrEmpty(0))))
        .Add("url_escape", "text", EscapeAddress)
        .Freeze();

    static Value Escape(in Arguments a) => IsMarkup(a) ? a[0] : AsMarkup(a, HtmlEscape.Escape(a.TextOrEmpty(0)));

    static void WriteEscaped(in Arguments a)
    {
        var output = a.Execution.Output;
        if (IsMarkup(a))
            output.Write(a.TextOrEmpty(0));
        else
            HtmlEscape.Write(a.TextOrEmpty(0), output);
        a.Execution.CheckOutput(a.Site.Place);
    }

    // Line breaks are markup, so what stands between them has to be.
    static Value MarkLineEnds(in Arguments a)
    {
        var text = a.TextOrEmpty(0);
        return AsMarkup(a, HtmlTags.MarkLineEnds(a.Execution.IsHtml && !IsMarkup(a) ? HtmlEscape.Escape(text) : text));
    }

    // Markup without its tags is still markup: its entities stay.
    static Value Strip(in Arguments a)
    {
        var text = HtmlTags.Strip(a.TextOrEmpty(0));
        return IsMarkup(a) ? new Markup(text) : text;
    }

    // An address keeps its "&", which is escaped where text is; a template that has to escape by itself has done so with this.
    static Value EscapeAddress(in Arguments a)
    {
        var address = AddressEscape.EncodeAddress(a.TextOrEmpty(0));
        return a.Execution.Options.Escaping == Escaping.Explicit ? new Markup(address) : address;
    }

    // Where text and markup are not told apart, captured text is escaped like any other.
    static bool IsMarkup(in Arguments a) => a.Execution.IsHtml && a[0].Kind == ValueKind.Markup;

    static Value AsMarkup(in Arguments a, string text) => a.Execution.IsHtml ? new Markup(text) : text;
}
