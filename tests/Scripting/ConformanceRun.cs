using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting;

/// <summary>What this engine makes of a conformance case.</summary>
/// <param name="Phase">"parse", "run", or null for a text.</param>
sealed record ConformanceRun(string? Text, string? Phase, Diagnostic? Error)
{
    public static ConformanceRun Of(ConformanceCase @case)
    {
        var errors = new Diagnostics();
        if (Template.Parse(new("text", @case.Template), ParseOptions.Default, errors) is not { } template)
            return new(null, "parse", errors.ToSorted()[0]);
        var options = new RenderOptions { Limits = new() { CutsOutput = true }, Loader = @case.Files is { } files ? (name, found) => Load(files, name, found) : null };
        using var renderer = new Renderer(options);
        var error = renderer.Render(template, out var text, JsonModel.GetGlobals(@case.Data));
        return error is null ? new(Encoding.UTF8.GetString(text), null, null) : new(null, "run", error);
    }

    static Template? Load(IReadOnlyDictionary<string, string> files, string name, Diagnostics errors) =>
        files.TryGetValue(name, out var text) ? Template.Parse(new(name, text), ParseOptions.Default, errors) : null;

    public override string ToString() => Error is null ? $"\"{Text}\"" : Report.FormatHeadline(Error) + $" ({Phase})";
}
