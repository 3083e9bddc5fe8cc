namespace Generator.Scripting.Runtime;

/// <summary>A dictionary of the host's model; its values are converted when read.</summary>
sealed class HostObject<T>(IReadOnlyDictionary<string, T> members, Func<T, Value> convert) : ObjectValue
{
    public override int Count => members.Count;

    public override IEnumerable<string> Keys => members.Keys;

    public override bool TryGet(string key, out Value value)
    {
        var exists = members.TryGetValue(key, out var member);
        value = exists ? convert(member!) : default; // TryGetValue said so.
        return exists;
    }
}
