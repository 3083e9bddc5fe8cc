namespace Generator.Scripting.Runtime;

/// <summary>Registers the functions of one builtin object, such as <c>array</c>.</summary>
/// <param name="callable">What calling the object itself does, if it can be called.</param>
sealed class BuiltinObject(string name, Function? callable = null)
{
    readonly ScriptObject _members = new(32) { Callable = callable };

    public string Name { get; } = name;

    /// <param name="signature">The parameters' names: <c>text start length?</c>, <c>list values*</c>, or empty.</param>
    public BuiltinObject Add(string member, string signature, BuiltinBody body, BuiltinWriter? writer = null) =>
        Add(member, new Builtin($"{Name}.{member}", signature, body, writer));

    public BuiltinObject Add(string member, Value value)
    {
        _members.Set(Names.Intern(member), value);
        return this;
    }

    /// <summary>The object as shared by all renderings; a template that writes to it gets its own copy.</summary>
    public ScriptObject Freeze() => _members.Freeze();
}
