namespace Generator.Scripting.Runtime;

/// <summary>A record of the host's model where an object is asked for: to print it, or to list its members.</summary>
sealed class RecordView(object record) : ObjectValue
{
    readonly RecordShape _shape = RecordShape.Of(record.GetType());

    public override int Count => _shape.Names.Count;

    public override IEnumerable<string> Keys => _shape.Names;

    public override bool TryGet(string key, out Value value)
    {
        var getter = _shape.FindGetter(key);
        value = getter is null ? default : getter(record);
        return getter is not null;
    }
}
