using System.Text.Json;

namespace Tests.Scripting;

/// <summary>One case of conformance/cases.jsonl: a template, its data, and what Scriban made of it.</summary>
sealed record ConformanceCase(string Id, string Template, JsonElement? Data, IReadOnlyDictionary<string, string>? Files, string? Expect, ConformanceCase.Failure? Error)
{
    /// <summary>Line and column are null where Scriban gave none; <paramref name="Also"/> holds its further messages.</summary>
    internal sealed record Failure(string Phase, int? Line, int? Column, string File, IReadOnlyList<(int Line, int Column)> Also);

    public static IReadOnlyList<ConformanceCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    public override string ToString() => Id;

    static ConformanceCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("template").GetString()!,
        json.TryGetProperty("data", out var data) ? data : null,
        json.TryGetProperty("files", out var files) ? files.EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!) : null,
        json.TryGetProperty("expect", out var expect) ? expect.GetString() : null,
        json.TryGetProperty("error", out var error) ? ReadFailure(error) : null);

    static Failure ReadFailure(JsonElement json) => new(
        json.GetProperty("phase").GetString()!,
        GetNumber(json, "line"),
        GetNumber(json, "col"),
        json.TryGetProperty("file", out var file) ? file.GetString()! : "text",
        json.TryGetProperty("also", out var also) ? [.. also.EnumerateArray().Select(position => (position[0].GetInt32(), position[1].GetInt32()))] : []);

    static int? GetNumber(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
