namespace Generator.Scripting.Runtime;

/// <summary>The special variable <c>empty</c>: falsy, and equal to everything without items.</summary>
sealed class EmptyObject : ObjectValue
{
    public static readonly EmptyObject Instance = new();

    EmptyObject()
    {
    }

    public override int Count => 0;

    public override IEnumerable<string> Keys => [];

    public override bool TryGet(string key, out Value value)
    {
        value = default;
        return false;
    }
}
