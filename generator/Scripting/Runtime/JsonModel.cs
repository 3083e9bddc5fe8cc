using System.Globalization;
using System.Text.Json;

namespace Generator.Scripting.Runtime;

/// <summary>Reads JSON as a template's data.</summary>
static class JsonModel
{
    /// <summary>Numbers without fraction or exponent are ints, beyond 32 bits longs, all others doubles; members keep the order of the file.</summary>
    public static Value From(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => FromObject(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(From)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => FromNumber(json.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => default,
    };

    /// <summary>The globals of a rendering; an empty object if the data is none.</summary>
    public static ScriptObject GetGlobals(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } members ? FromObject(members) : new();

    static ScriptObject FromObject(JsonElement json)
    {
        var members = new ScriptObject();
        foreach (var member in json.EnumerateObject())
            members.Set(Names.Intern(member.Name), From(member.Value));
        return members;
    }

    static Value FromNumber(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Value.FromInteger(whole)
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
