using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;
using Generator.Text;

namespace Generator.Scripting;

/// <summary>A parsed template: never changes, and may run in many threads at once.</summary>
public sealed class Template
{
    Template(SourceText source, Block body)
    {
        Source = source;
        Body = body;
    }

    public SourceText Source { get; }

    internal Block Body { get; }

    /// <returns>Null if the template has errors; all of them are in <paramref name="diagnostics"/>.</returns>
    public static Template? Parse(SourceText source, ParseOptions options, Diagnostics diagnostics) =>
        Parser.Parse(source, options, diagnostics) is { } body ? new(source, body) : null;
}
