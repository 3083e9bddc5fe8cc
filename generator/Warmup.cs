using Generator.Languages;
using Generator.Reading;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator;

/// <summary>Has a second core compile the code that a build will need, while the first one is still reading settings.</summary>
/// <remarks>
/// A build of twenty stories spends most of its time in the runtime's compiler. Ten builds of the shipped archive on two cores,
/// in turn with ten without this: median 820 ms instead of 981.
/// </remarks>
static class Warmup
{
    const string Template = "{{ for x in [1] }}{{ if x > 0 && !for.last }}{{ x | html.escape }}{{ else }}{{ 'a' + x }}{{ end }}{{ end }}"
        + "{{ capture y }}{{ x = { a: 1 }; x.a ?? 2 }}{{ end }}{{ func f }}{{ $.b }}{{ end }}{{ f b: 'c' }}";

    const string Text = "# a\n\nb *c* **d** [e](f) `g`[^1]\n\n- h\n\n> i\n\n| j | k |\n|---|---|\n| l | m |\n\n[^1]: n\n";

    static int _isStarted;

    /// <summary>Does nothing but the first time in a process.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _isStarted, 1) == 0)
            ThreadPool.UnsafeQueueUserWorkItem(static _ => Run(), null);
    }

    static void Run()
    {
        var diagnostics = new Diagnostics();
        SiteReader.ReadText(new SourceText("", Text), LanguageCatalog.GetShipped("en"), diagnostics);
        if (Scripting.Template.Parse(new SourceText("", Template), ParseOptions.Default, diagnostics) is not { } template)
            return;
        using var renderer = new Renderer(RenderOptions.Default with { Escaping = Escaping.Html });
        renderer.Render(template, out _, new ScriptObject());
    }
}
