namespace Generator.Scripting.Runtime;

/// <summary>What <c>for</c> and the array functions walk through.</summary>
static class Iteration
{
    /// <summary>The items of a list or sequence, the chars of a string, the members of an object as {key, value}; null: cannot be walked.</summary>
    public static IEnumerable<Value>? GetItems(Value value) => value.Reference switch
    {
        ListValue list => list,
        Sequence sequence => sequence,
        string text => GetChars(text),
        Markup markup => GetChars(markup.Text),
        ObjectValue @object => GetPairs(@object),
        { } record when value.Kind == ValueKind.Record => GetPairs(new RecordView(record)),
        _ => null,
    };

    static IEnumerable<Value> GetChars(string text)
    {
        foreach (var c in text)
            yield return c;
    }

    static IEnumerable<Value> GetPairs(ObjectValue @object)
    {
        foreach (var (key, value) in @object.Members)
        {
            var pair = new ScriptObject(2);
            pair.Set("key", key);
            pair.Set("value", value);
            yield return pair;
        }
    }
}
