using System.Text;
using System.Text.Json;
using Generator.Languages;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Commands.Templates;

/// <summary>Renders many small templates, a JSON object a line in and out: <c>{"id","template","data"?,"files"?}</c>.</summary>
sealed class TemplateBatch(Language? language, DateTime? now)
{
    const string TemplatePath = "template";

    /// <summary>Answers each line as soon as it is read, so that another program can talk to this one.</summary>
    /// <returns>False when a template met a fault of this program: its line says so, and the others are answered all the same.</returns>
    public bool Run(TextReader input, TextWriter output, CancellationToken interrupt)
    {
        var isSound = true;
        while (input.ReadLine() is { } line)
        {
            interrupt.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
                continue;
            output.Write(Answer(line, ref isSound) + "\n");
            output.Flush();
        }
        return isSound;
    }

    string Answer(string line, ref bool isSound)
    {
        JsonDocument request;
        try
        {
            request = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return Write(default, Refuse("this line is not valid JSON", line));
        }
        using (request)
        {
            var isObject = request.RootElement.ValueKind == JsonValueKind.Object;
            var id = isObject && request.RootElement.TryGetProperty("id", out var given) ? given : default;
            if (!isObject || !request.RootElement.TryGetProperty("template", out var template) || template.ValueKind != JsonValueKind.String)
                return Write(id, Refuse("a line is an object with id and template", line));
            try
            {
                return Write(id, Render(template.GetString()!, request.RootElement));
            }
            catch (Exception fault)
            {
                isSound = false;
                return Write(id, Refuse($"this is a fault of the program, please report it: {fault.GetType().Name}: {fault.Message}", line));
            }
        }
    }

    TemplateRun Render(string template, JsonElement request)
    {
        JsonElement? data = request.TryGetProperty("data", out var model) ? model : null;
        Func<string, SourceText?>? findInclude = null;
        if (request.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object)
            findInclude = name => FindText(files, name) is { } text ? new(name, text) : null;
        return TemplateRun.Of(new(TemplatePath, template), JsonModel.GetGlobals(data), language, findInclude, now);
    }

    static string? FindText(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    static TemplateRun Refuse(string sentence, string line) =>
        new(null, "parse", [new(Severity.Error, "batch", sentence, new SourceText(TemplatePath, line).GetPlace(0, 1))]);

    static string Write(JsonElement id, TemplateRun run)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = DiagnosticPrinter.Encoder }))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id.ValueKind == JsonValueKind.Undefined)
                json.WriteNullValue();
            else
                id.WriteTo(json);
            if (run.Output is { } output)
                json.WriteString("output", output);
            else
                WriteMistake(json, run.Mistakes[0], run.Phase);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static void WriteMistake(Utf8JsonWriter json, Diagnostic mistake, string phase)
    {
        var (line, column) = mistake.Place.Position;
        json.WriteStartObject("error");
        json.WriteNumber("line", line);
        json.WriteNumber("col", column);
        json.WriteString("phase", phase);
        json.WriteString("message", mistake.Message);
        // The place is in an included file then.
        if (!string.Equals(mistake.Place.Path, TemplatePath, StringComparison.Ordinal))
            json.WriteString("file", mistake.Place.Path);
        json.WriteEndObject();
    }
}
