using System.Text;
using System.Text.Json;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Reads JSON into values, as <c>object.from_json</c> does: a number with a fraction keeps its digits as a decimal.</summary>
static class JsonReader
{
    public static Value Read(in Arguments a)
    {
        if (a.Text(0) is not { } json)
            return Value.Null;
        try
        {
            // As bytes: half a surrogate pair becomes U+FFFD, which the parser would refuse in a string.
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is an escape sequence for half a pair.
            throw FunctionErrors.NotJson(a, exception.Message);
        }
    }

    // The parser has bounded the depth already.
    static Value Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Read)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ReadNumber(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Value.Null,
    };

    static ScriptObject ReadObject(JsonElement element)
    {
        var @object = new ScriptObject(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject())
            @object.Set(property.Name, Read(property.Value));
        return @object;
    }

    static Value ReadNumber(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
            return Value.FromInteger(whole);
        return element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
    }
}
