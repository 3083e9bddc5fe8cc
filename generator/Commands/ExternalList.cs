using Generator.Text;

namespace Generator.Commands;

/// <summary>What <c>check --external-list</c> prints: a line for each place that leads out of the site, in an order that does not change.</summary>
static class ExternalList
{
    /// <param name="format">That of diagnostics: <c>json</c> gives an object a line, anything else address, kind and place with tabs between.</param>
    public static void Print(BuildResult result, string format, TextWriter output)
    {
        var isJson = string.Equals(format, "json", StringComparison.Ordinal);
        foreach (var link in result.Site?.ListExternalLinks() ?? [])
            output.Write((isJson ? ToJson(link.Url, link.Kind, link.Place) : $"{link.Url}\t{link.Kind}\t{link.Place}") + "\n");
    }

    static string ToJson(string url, string kind, Place place) => DiagnosticPrinter.ToJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("url", url);
        json.WriteString("kind", kind);
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
        json.WriteEndObject();
    });
}
