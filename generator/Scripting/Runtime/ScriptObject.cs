namespace Generator.Scripting.Runtime;

/// <summary>The language's own object: members in the order of their first writing, each may be read-only.</summary>
sealed class ScriptObject : ObjectValue
{
    // Up to this size a scan beats hashing.
    const int MaxScanned = 8;

    Entry[] _entries;
    int _count;
    Dictionary<string, int>? _positions;

    // A bit for each name that may be here: most questions to the scopes of a page are about names of another one.
    ulong _filter;

    public ScriptObject()
        : this(4)
    {
    }

    public ScriptObject(int capacity) => _entries = new Entry[Math.Max(capacity, 1)];

    /// <summary>Shared by all renderings: nobody may write to it; a rendering that wants to works on a copy.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>What calling the object itself does, as in <c>date "2024-05-17"</c>.</summary>
    public Function? Callable { get; init; }

    public override int Count => _count;

    public override IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < _count; i++)
                yield return _entries[i].Key;
        }
    }

    public override bool TryGet(string key, out Value value)
    {
        var position = Find(key);
        value = position < 0 ? default : _entries[position].Value;
        return position >= 0;
    }

    /// <summary>As <see cref="TryGet(string, out Value)"/>, trying first the position where the same question was answered last.</summary>
    /// <remarks>Objects of one shape keep a member at one position, so a node of the tree that remembers it finds it with one
    /// comparison. The hint may be torn between threads: it is only a guess.</remarks>
    public bool TryGet(string key, ref int hint, out Value value)
    {
        var position = hint;
        if ((uint)position < (uint)_count && ReferenceEquals(_entries[position].Key, key))
        {
            value = _entries[position].Value;
            return true;
        }
        position = Find(key);
        if (position < 0)
        {
            value = default;
            return false;
        }
        hint = position;
        value = _entries[position].Value;
        return true;
    }

    public bool Has(string key) => Find(key) >= 0;

    public bool IsReadOnly(string key) => IsFrozen || (Find(key) is var position and >= 0 && _entries[position].IsReadOnly);

    /// <summary>Writes a member; the caller has asked <see cref="IsReadOnly"/> before.</summary>
    public void Set(string key, Value value)
    {
        var position = Find(key);
        if (position >= 0)
            _entries[position].Value = value;
        else
            Append(key, value);
    }

    public void SetReadOnly(string key, bool isReadOnly = true)
    {
        var position = Find(key);
        if (position < 0)
            position = Append(key, default);
        _entries[position].IsReadOnly = isReadOnly;
    }

    public bool Remove(string key)
    {
        var position = Find(key);
        if (position < 0)
            return false;
        Array.Copy(_entries, position + 1, _entries, position, _count - position - 1);
        _entries[--_count] = default;
        _positions = null;
        return true;
    }

    public void Clear()
    {
        Array.Clear(_entries, 0, _count);
        _count = 0;
        _filter = 0;
        _positions = null;
    }

    public ScriptObject Freeze()
    {
        // The index is made now: later it would be made by several threads.
        if (_count > MaxScanned)
            _positions ??= IndexEntries();
        IsFrozen = true;
        return this;
    }

    /// <summary>A shallow copy that may be written to.</summary>
    public ScriptObject Clone()
    {
        var clone = new ScriptObject(_count) { Callable = Callable };
        Array.Copy(_entries, clone._entries, _count);
        clone._count = _count;
        clone._filter = _filter;
        return clone;
    }

    int Find(string key)
    {
        if ((_filter & GetBit(key)) == 0)
            return -1;
        if (_count > MaxScanned)
            return (_positions ??= IndexEntries()).TryGetValue(key, out var position) ? position : -1;
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_entries[i].Key, key))
                return i;
        }
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_entries[i].Key, key))
                return i;
        }
        return -1;
    }

    static ulong GetBit(string key) => key.Length == 0 ? 1 : 1ul << ((key.Length + key[0] * 3 + key[^1] * 7) & 63);

    int Append(string key, Value value)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        _entries[_count] = new Entry { Key = key, Value = value };
        _positions?.Add(key, _count);
        _filter |= GetBit(key);
        return _count++;
    }

    Dictionary<string, int> IndexEntries()
    {
        var positions = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < _count; i++)
            positions[_entries[i].Key] = i;
        return positions;
    }

    struct Entry
    {
        public string Key;
        public Value Value;
        public bool IsReadOnly;
    }
}
