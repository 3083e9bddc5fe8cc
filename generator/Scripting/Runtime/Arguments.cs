using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>The arguments of one call, with the conversions that builtins ask for.</summary>
readonly ref struct Arguments(Execution execution, CallSite site, ReadOnlySpan<Value> values, ulong omitted = 0, ScriptObject? named = null)
{
    // A bit for each optional parameter that the call skipped by naming a later one.
    readonly ulong _omitted = omitted;

    public Execution Execution { get; } = execution;

    public CallSite Site { get; } = site;

    public ReadOnlySpan<Value> Values { get; } = values;

    /// <summary>Named arguments that are no parameters, for functions that take such.</summary>
    public ScriptObject? Named { get; } = named;

    public int Count => Values.Length;

    /// <summary>Null for an argument that was not given.</summary>
    public Value this[int index] => (uint)index < (uint)Values.Length ? Values[index] : default;

    /// <summary>Whether the call gave this argument (null counts as given).</summary>
    public bool Has(int index) => index < Values.Length && (index >= 64 || (_omitted >> index & 1) == 0);

    /// <summary>The argument as text, whatever it is; null stays null.</summary>
    public string? Text(int index) => this[index] is { IsNull: false } value ? Execution.ToText(value) : null;

    /// <summary>The argument as text, null as "".</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>The argument as a whole number of 32 bits, or an error at the argument.</summary>
    public int Int(int index) =>
        Coercion.TryToInt(this[index], out var number) ? number : throw RunErrors.CannotConvert(Site.GetArgument(index), this[index], "int");

    public int Int(int index, int fallback) => Has(index) ? Int(index) : fallback;

    public double Double(int index) =>
        Coercion.TryToDouble(this[index], out var number) ? number : throw RunErrors.CannotConvert(Site.GetArgument(index), this[index], "double");

    public bool Bool(int index) => Coercion.ToBool(this[index]);

    public bool Bool(int index, bool fallback) => Has(index) ? Bool(index) : fallback;

    /// <summary>The items of a list, sequence or string; null gives null; anything else is an error at the argument.</summary>
    public IEnumerable<Value>? Items(int index)
    {
        var value = this[index];
        if (value.IsNull)
            return null;
        return Iteration.GetItems(value) ?? throw RunErrors.CannotConvert(Site.GetArgument(index), value, "list");
    }

    /// <summary>A function passed as a value (<c>@string.upcase</c>, <c>do; …; end</c>), or null when it is none.</summary>
    public Function? Function(int index) => this[index].Reference as Function;

    /// <summary>Calls a function value.</summary>
    public Value Call(Function function, params ReadOnlySpan<Value> values) => Execution.Call(function, Site, values);

    /// <summary>An error at the call.</summary>
    public ScriptException Fail(string code, string message) => ScriptException.At(Site.Place, code, message);

    /// <summary>An error at one argument.</summary>
    public ScriptException FailAt(int index, string code, string message) => ScriptException.At(Site.GetArgument(index), code, message);
}
