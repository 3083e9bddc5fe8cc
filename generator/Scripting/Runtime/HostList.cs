namespace Generator.Scripting.Runtime;

/// <summary>A list of the host's model; its items are converted when read.</summary>
sealed class HostList<T>(IReadOnlyList<T> items, Func<T, Value> convert) : ListValue
{
    public override int Count => items.Count;

    public override Value this[int index] => convert(items[index]);
}
