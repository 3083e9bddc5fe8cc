using System.Text;
using Generator.Languages;
using Generator.Rendering;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Commands.Templates;

/// <summary>What became of one template: its text, or the mistakes and the phase, parse or run, that met them.</summary>
sealed record TemplateRun(string? Output, string Phase, IReadOnlyList<Diagnostic> Mistakes)
{
    /// <summary>Renders as Scriban does by itself: no site, nothing escaped, unknown names are null.</summary>
    /// <param name="language">Its <c>local.*</c> are there too; null: only Scriban's own functions.</param>
    /// <param name="findInclude">The text of an included template by name; null: include is an error.</param>
    public static TemplateRun Of(SourceText source, ScriptObject data, Language? language, Func<string, SourceText?>? findInclude, DateTime? now)
    {
        var mistakes = new Diagnostics();
        if (Template.Parse(source, ParseOptions.Default, mistakes) is not { } template)
            return new(null, "parse", mistakes.ToSorted());
        Template? Load(string name, Diagnostics found) =>
            findInclude!(name) is { } text ? Template.Parse(text, ParseOptions.Default, found) : null; // Only used where it is given.
        using var renderer = new Renderer(new()
        {
            Limits = Limits.Default with { CutsOutput = true },
            Now = now,
            Loader = findInclude is null ? null : Load,
        });
        ObjectValue[] globals = language is null ? [data] : [GetLocal(language), data];
        return renderer.Render(template, out var output, globals) is { } mistake
            ? new(null, "run", [mistake])
            : new(Encoding.UTF8.GetString(output), "", []);
    }

    static ScriptObject GetLocal(Language language)
    {
        var scope = new ScriptObject();
        scope.Set("local", LocalFunctions.Create(language));
        return scope.Freeze();
    }
}
