using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;
using Generator.Text;

namespace Generator.Scripting.Functions;

/// <summary>Functions that run templates: <c>object.eval</c>, <c>object.eval_template</c>, <c>include_join</c>.</summary>
static class Evaluation
{
    static readonly ParseOptions Code = new() { IsCodeOnly = true };

    public static Value Evaluate(in Arguments a)
    {
        if (!a[0].IsText)
            return a[0];
        var template = Parse(a, Code);
        a.Execution.EnsureStack(a.Site.Place);
        try
        {
            var value = template.Body.Evaluate(a.Execution);
            a.Execution.Result = default;
            return value;
        }
        catch (ScriptException e)
        {
            throw FunctionErrors.CannotEvaluate(a, e.Diagnostic);
        }
    }

    public static Value Render(in Arguments a)
    {
        if (!a[0].IsText)
            return a[0];
        var template = Parse(a, ParseOptions.Default);
        try
        {
            var text = IncludeFunction.RenderHere(a.Execution, template, a.Site.Place);
            return a.Execution.IsHtml ? new Markup(text) : text;
        }
        catch (ScriptException e)
        {
            throw FunctionErrors.CannotEvaluate(a, e.Diagnostic);
        }
    }

    /// <summary>Includes several templates with a text between them, and one before and after all; empty names are left out.</summary>
    public static Value IncludeAll(in Arguments a)
    {
        var texts = new List<string>();
        foreach (var item in a.Items(0) ?? [])
        {
            if (a.Execution.ToText(item) is { Length: > 0 } name)
                texts.Add(IncludeFunction.Render(a.Execution, IncludeFunction.Load(a, name), a));
        }
        var text = $"{Part(a, 2)}{string.Join(Part(a, 1), texts)}{Part(a, 3)}";
        a.Execution.CheckLength(text.Length, a.Site.Place);
        return a.Execution.IsHtml ? new Markup(text) : text;
    }

    // What surrounds the templates may be text, or the name of a template after "tpl:".
    static string Part(in Arguments a, int index)
    {
        var text = a.TextOrEmpty(index);
        return text.StartsWith("tpl:", StringComparison.Ordinal)
            ? IncludeFunction.Render(a.Execution, IncludeFunction.Load(a, text[4..]), a)
            : text;
    }

    static Template Parse(in Arguments a, ParseOptions options)
    {
        var errors = new Diagnostics();
        return Template.Parse(new("evaluated text", a.TextOrEmpty(0)), options, errors)
            ?? throw FunctionErrors.CannotEvaluate(a, errors.ToSorted()[0]);
    }
}
