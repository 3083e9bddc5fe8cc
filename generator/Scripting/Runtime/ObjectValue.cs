namespace Generator.Scripting.Runtime;

/// <summary>Anything with named members: the language's own objects, dictionaries and records of the host.</summary>
abstract class ObjectValue
{
    public abstract int Count { get; }

    /// <summary>The members' names in the order in which they were added.</summary>
    public abstract IEnumerable<string> Keys { get; }

    public abstract bool TryGet(string key, out Value value);

    public IEnumerable<KeyValuePair<string, Value>> Members
    {
        get
        {
            foreach (var key in Keys)
            {
                if (TryGet(key, out var value))
                    yield return new(key, value);
            }
        }
    }
}
