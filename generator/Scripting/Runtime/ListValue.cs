using System.Collections;

namespace Generator.Scripting.Runtime;

/// <summary>Anything with items in order that can be counted and indexed.</summary>
abstract class ListValue : IEnumerable<Value>
{
    public abstract int Count { get; }

    public abstract Value this[int index] { get; }

    // An item added while the list is walked is seen: the count is asked each time.
    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
