using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>include name …</c>: runs another template; its arguments are in <c>$</c>, from <c>$1</c>, and named ones in <c>$name</c>.</summary>
sealed class IncludeFunction : Function
{
    public override string Name => "include";

    public override ImmutableArray<Parameter> Parameters { get; } = [new("name")];

    public override bool IsVariadic => true;

    public override bool AcceptsNames => true;

    public override int Required => 1;

    /// <summary>The included template's text as a value.</summary>
    public override Value Invoke(in Arguments arguments)
    {
        var x = arguments.Execution;
        var text = Render(x, Load(arguments, arguments.TextOrEmpty(0)), arguments);
        return x.IsHtml ? new Markup(text) : text;
    }

    /// <summary>Writes straight to the page, each line under the indent of the code that includes.</summary>
    public override bool TryWrite(in Arguments arguments)
    {
        var x = arguments.Execution;
        var output = x.Output;
        var template = Load(arguments, arguments.TextOrEmpty(0));
        var (indent, outer) = (output.Indent, output.OuterIndent);
        if (indent is not null)
            output.OuterIndent = outer is null ? indent : [.. outer, .. indent];
        output.Indent = null;
        if (Execute(x, template, arguments) == Flow.Return)
            WriteResult(x, arguments.Site.Place);
        output.Indent = indent;
        output.OuterIndent = outer;
        return true;
    }

    /// <summary>Runs a template and gives its text, without any indent.</summary>
    public static string Render(Execution x, Template template, in Arguments arguments)
    {
        var capture = new TextCapture(x.Output);
        if (Execute(x, template, arguments) == Flow.Return)
            WriteResult(x, arguments.Site.Place);
        return capture.Take();
    }

    /// <summary>As <see cref="Render"/>, with the variables of the caller.</summary>
    public static string RenderHere(Execution x, Template template, Place place)
    {
        var capture = new TextCapture(x.Output);
        x.EnterCall(place);
        x.EnsureStack(place);
        if (template.Body.Execute(x) == Flow.Return)
            WriteResult(x, place);
        x.LeaveCall();
        return capture.Take();
    }

    public static Template Load(in Arguments arguments, string name)
    {
        var place = arguments.Site.Place;
        if (arguments.Execution.Options.Loader is not { } load)
            throw RunErrors.NoLoader(place);
        if (name.Length == 0)
            throw RunErrors.IncludeNameEmpty(place);
        var errors = new Diagnostics();
        if (load(name, errors) is { } template)
            return template;
        throw errors.ToSorted() is [var first, ..] ? RunErrors.IncludeInvalid(place, name, first) : RunErrors.IncludeMissing(place, name);
    }

    static void WriteResult(Execution x, Place place)
    {
        x.WriteText(x.Result, place);
        x.Result = default;
    }

    static Flow Execute(Execution x, Template template, in Arguments arguments)
    {
        // An include counts twice: as a call and as a template.
        x.EnterCall(arguments.Site.Place);
        x.EnsureStack(arguments.Site.Place);
        x.EnterTemplate(arguments.Site.Place);
        var frame = x.PushFrame();
        frame.Arguments = new(arguments.Values) { Members = arguments.Named };
        if (arguments.Named is { } named)
        {
            foreach (var (name, value) in named.Members)
                frame.Locals.Set(name, value);
        }
        var flow = template.Body.Execute(x);
        x.PopFrame();
        x.LeaveTemplate();
        x.LeaveCall();
        return flow;
    }
}
