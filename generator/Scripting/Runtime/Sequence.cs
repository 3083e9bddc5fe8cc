using System.Collections;

namespace Generator.Scripting.Runtime;

/// <summary>Items worked out while they are walked; prints and indexes like a list, but sees later changes of its source.</summary>
class Sequence(IEnumerable<Value> items) : IEnumerable<Value>
{
    public virtual IEnumerator<Value> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
