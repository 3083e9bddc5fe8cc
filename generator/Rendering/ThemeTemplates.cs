using Generator.Model;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Text;

namespace Generator.Rendering;

/// <summary>A theme's templates, parsed once and shared by all threads.</summary>
sealed class ThemeTemplates
{
    const string Ending = ".sbn-html";

    readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    /// <returns>Null when one of them cannot be parsed; all mistakes of all templates are then reported.</returns>
    public static ThemeTemplates? Parse(Theme theme, Diagnostics diagnostics)
    {
        var templates = new ThemeTemplates();
        var isComplete = true;
        foreach (var (name, source) in theme.Templates)
        {
            if (Template.Parse(source, ParseOptions.Default, diagnostics) is { } template)
                templates._templates[name] = template;
            else
                isComplete = false;
        }
        return isComplete ? templates : null;
    }

    /// <summary>Names as templates write them, without ending.</summary>
    public IEnumerable<string> Names => _templates.Keys.Select(name => name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name);

    /// <param name="name"><c>partials/head</c>; the ending may be left out.</param>
    public Template? Find(string name) =>
        _templates.GetValueOrDefault(name + Ending) ?? _templates.GetValueOrDefault(name);
}
