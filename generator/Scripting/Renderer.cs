using Generator.Scripting.Functions;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting;

/// <summary>Renders templates one after the other; used by one thread at a time, kept for many pages.</summary>
sealed class Renderer(RenderOptions options) : IDisposable
{
    readonly Execution _execution = new(options);

    public void Dispose() => _execution.Dispose();

    /// <summary>Runs a template.</summary>
    /// <param name="globals">What the template can name beside the builtins, the innermost last; the last one is written to.</param>
    /// <param name="text">UTF-8, valid until the next page is rendered; empty after an error.</param>
    /// <returns>Null, or what ended the rendering, with the place and the includes that led there.</returns>
    public Diagnostic? Render(Template template, out ReadOnlySpan<byte> text, params ReadOnlySpan<ObjectValue> globals)
    {
        var x = _execution;
        x.Reset();
        x.PushScope(Builtins.All);
        foreach (var scope in globals)
            x.PushScope(scope);
        try
        {
            if (template.Body.Execute(x) == Flow.Return)
                x.WriteText(x.Result, template.Source.GetPlace());
        }
        catch (ScriptException e)
        {
            text = default;
            return e.Diagnostic with { Via = x.Via };
        }
        text = x.Output.Bytes;
        return null;
    }
}
