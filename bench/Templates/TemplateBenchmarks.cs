using BenchmarkDotNet.Attributes;
using Generator.Scripting;
using Generator.Scripting.Runtime;

namespace Benchmarks.Templates;

/// <summary>A page with a fresh context, with a reused one, and the parsing of its template.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    Theme _theme = new("article");
    Renderer _renderer = new(RenderOptions.Default);

    [Params("article", "list", "feed")]
    public string Name { get; set; } = "article";

    [GlobalSetup]
    public void Prepare()
    {
        _theme = new(Name);
        _renderer = new(RenderOptions.Default);
        if (!_theme.IsRight())
            throw new InvalidDataException($"{Name}: the text is not Scriban's");
    }

    [Benchmark]
    public int Fresh() => _theme.RenderFresh();

    [Benchmark]
    public int Reused() => _theme.Render(_renderer);

    [Benchmark]
    public object Parse() => _theme.Parse();

    [Benchmark]
    public int Calibrate() => Calibration.Run();
}
