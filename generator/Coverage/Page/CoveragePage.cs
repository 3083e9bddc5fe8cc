using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Coverage.Page;

/// <summary>The status of a site as one HTML file that needs nothing beside it: no script, no stylesheet, no font.</summary>
public static class CoveragePage
{
    const string Resource = "coverage.sbn-html";

    // A row for each of a great many stories.
    static readonly Limits Limits = Limits.Default with { Loops = 2_000_000, Output = 64 << 20 };

    public static string Render(SiteStatus status, DateOnly today)
    {
        var diagnostics = new Diagnostics();
        var template = Template.Parse(new SourceText(Resource, ShippedFile.Get(Resource)), ParseOptions.Default, diagnostics)
            ?? throw new InvalidOperationException(Report.Format(diagnostics.ToSorted()[0]));
        var scope = new ScriptObject();
        scope.Set("page", HostValues.From(CoverageViews.Make(status, today)));
        using var renderer = new Renderer(RenderOptions.Default with { Limits = Limits, Escaping = Escaping.Html, IsStrict = true });
        return renderer.Render(template, out var text, scope) is { } problem
            ? throw new InvalidOperationException(Report.Format(problem))
            : Encoding.UTF8.GetString(text);
    }
}
