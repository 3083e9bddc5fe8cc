using System.Globalization;
using System.Text;
using System.Text.Json;
using Generator.Scripting.Runtime;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Commands.Templates;

/// <summary>Reads a template's data from JSON or YAML.</summary>
static class DataFile
{
    /// <returns>Null when the file holds no fields, which is then reported.</returns>
    public static ScriptObject? Parse(SourceText source, Diagnostics diagnostics)
    {
        if (source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return ParseJson(source, diagnostics);
        return YamlReader.ParseMapping(source, "the data", diagnostics) is { } mapping ? FromMapping(mapping) : null;
    }

    static ScriptObject? ParseJson(SourceText source, Diagnostics diagnostics)
    {
        try
        {
            using var json = JsonDocument.Parse(source.Content);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return JsonModel.GetGlobals(json.RootElement);
            diagnostics.Add(new(Severity.Error, "data-type", "the data must be an object, { … }", source.GetPlace(0, 1)));
        }
        catch (JsonException problem)
        {
            var line = (int)(problem.LineNumber ?? 0) + 1;
            var bytes = Encoding.UTF8.GetBytes(source.GetLine(line).ToString());
            var before = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, Math.Min((int)(problem.BytePositionInLine ?? 0), bytes.Length)));
            var at = source.GetOffset(line, before + 1);
            diagnostics.Add(new(Severity.Error, "json-syntax", "this is not valid JSON", source.GetPlace(at, 1)));
        }
        return null;
    }

    static Value From(YamlNode node) => node switch
    {
        YamlMapping mapping => FromMapping(mapping),
        YamlSequence list => new ScriptArray(list.Items.Select(From)),
        YamlScalar { IsNull: true } => default,
        YamlScalar { IsPlain: true } scalar => FromPlain(scalar.Value),
        YamlScalar scalar => scalar.Value,
        _ => default,
    };

    // YAML 1.2, core schema: what is not quoted may be more than its letters.
    static Value FromPlain(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => Value.FromInteger(whole),
        _ when char.IsAsciiDigit(text[^1]) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };

    static ScriptObject FromMapping(YamlMapping mapping)
    {
        var members = new ScriptObject(mapping.Entries.Length);
        foreach (var (key, value) in mapping.Entries)
            members.Set(key.Value, From(value));
        return members;
    }
}
