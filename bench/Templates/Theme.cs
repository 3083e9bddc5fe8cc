using System.Text.Json;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Benchmarks.Templates;

/// <summary>One theme-like template with its model and the text that Scriban makes of them.</summary>
sealed class Theme
{
    readonly SourceText _source;
    readonly Template _template;

    public Theme(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Themes");
        _source = new($"{name}.sbn-html", File.ReadAllText(Path.Combine(folder, $"{name}.sbn-html")));
        _template = Parse();
        Expect = File.ReadAllBytes(Path.Combine(folder, $"{name}.expect"));
        Model = JsonModel.GetGlobals(JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"{name}.json"))).RootElement);
        Name = name;
    }

    public string Name { get; }

    public byte[] Expect { get; }

    public ScriptObject Model { get; }

    public Template Parse() => Template.Parse(_source, ParseOptions.Default, new Generator.Text.Diagnostics()) ?? throw new InvalidDataException(Name);

    /// <summary>Renders in a context of its own; what the template sets goes into an object above the model.</summary>
    public int RenderFresh()
    {
        using var renderer = new Renderer(RenderOptions.Default);
        return Render(renderer);
    }

    public int Render(Renderer renderer)
    {
        if (renderer.Render(_template, out var text, Model, new ScriptObject()) is { } error)
            throw new InvalidDataException(Report.Format(error));
        return text.Length;
    }

    public bool IsRight()
    {
        using var renderer = new Renderer(RenderOptions.Default);
        return renderer.Render(_template, out var text, Model, new ScriptObject()) is null && text.SequenceEqual(Expect);
    }
}
