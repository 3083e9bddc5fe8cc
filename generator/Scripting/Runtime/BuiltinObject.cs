namespace Generator.Scripting.Runtime;

/// <summary>Registers the functions of one builtin object, such as <c>array</c>.</summary>
sealed class BuiltinObject(string name)
{
    readonly ScriptObject _members = new(32);

    public string Name { get; } = name;

    /// <param name="signature">The parameters' names: <c>text start length?</c>, <c>list values*</c>, or empty.</param>
    public BuiltinObject Add(string member, string signature, BuiltinBody body) => Add(member, new Builtin($"{Name}.{member}", signature, body));

    public BuiltinObject Add(string member, Value value)
    {
        _members.Set(Names.Intern(member), value);
        return this;
    }

    /// <summary>The object as shared by all renderings; a template that writes to it gets its own copy.</summary>
    public ScriptObject Freeze() => _members.Freeze();
}
