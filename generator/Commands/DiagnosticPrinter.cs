using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Generator.Text;

namespace Generator.Commands;

/// <summary>Prints mistakes for people, for programs (a JSON object a line), or as GitHub's annotations.</summary>
static class DiagnosticPrinter
{
    /// <summary>Persian stays readable; what HTML or JSON could trip over is escaped.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, string format, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.Write(format switch
            {
                "json" => ToJson(json => Write(json, diagnostic)) + "\n",
                "github" => ToGitHub(diagnostic) + "\n",
                _ => Report.Format(diagnostic),
            });
        }
    }

    /// <summary>An object with path, line and column (absent for a whole file), severity, code and message.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteFields(json, diagnostic);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("path", diagnostic.Place.Path);
        if (!diagnostic.Place.IsWholeFile)
        {
            var (line, column) = diagnostic.Place.Position;
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("length", diagnostic.Place.Length);
        }
        json.WriteString("severity", Report.FormatSeverity(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
    }

    /// <summary>One line of JSON.</summary>
    public static string ToJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = Encoder }))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    static string ToGitHub(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Place.Position;
        var at = diagnostic.Place.IsWholeFile ? "" : string.Create(CultureInfo.InvariantCulture, $",line={line},col={column}");
        var file = EscapeProperty(diagnostic.Place.Path);
        return $"::{Report.FormatSeverity(diagnostic.Severity)} file={file}{at},title={diagnostic.Code}::{Escape(diagnostic.Message)}";
    }

    static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
