namespace Generator.Scripting.Runtime;

/// <summary>The language's own list: grows on assignment and may carry members beside its items.</summary>
sealed class ScriptArray : ListValue
{
    readonly List<Value> _items;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new(capacity);

    public ScriptArray(IEnumerable<Value> items) => _items = [.. items];

    public ScriptArray(ReadOnlySpan<Value> items)
    {
        _items = new(items.Length);
        _items.AddRange(items);
    }

    /// <summary>Named members (<c>a.x = 1</c>), made when first written.</summary>
    public ScriptObject? Members { get; set; }

    public override int Count => _items.Count;

    public override Value this[int index] => _items[index];

    public void Add(Value item) => _items.Add(item);

    public void Insert(int index, Value item) => _items.Insert(index, item);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    public void Clear() => _items.Clear();

    /// <summary>Writes an item; positions between the end and the index become null.</summary>
    public void Set(int index, Value item)
    {
        while (_items.Count <= index)
            _items.Add(Value.Null);
        _items[index] = item;
    }

    public ReadOnlySpan<Value> AsSpan() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_items);
}
