using System.Collections.Immutable;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>A function written in a template.</summary>
/// <param name="parameters">Default: the simple form, whose arguments are only in <c>$</c>.</param>
/// <param name="isVariadic">The last parameter takes the rest as a list.</param>
sealed class UserFunction(string name, ImmutableArray<Parameter> parameters, bool isVariadic, Block body) : Function
{
    public override string Name => name;

    public override ImmutableArray<Parameter> Parameters { get; } =
        parameters.IsDefault ? [] : isVariadic ? parameters.RemoveAt(parameters.Length - 1) : parameters;

    public override bool IsVariadic => isVariadic || IsSimple;

    public override bool AcceptsNames => IsSimple;

    public override int Required { get; } = parameters.IsDefault ? 0 : parameters.Count(parameter => !parameter.IsOptional) - (isVariadic ? 1 : 0);

    bool IsSimple => parameters.IsDefault;

    public override Value Invoke(in Arguments arguments)
    {
        var x = arguments.Execution;
        x.EnsureStack(arguments.Site.Place);
        var frame = x.PushFrame();
        if (IsSimple)
            frame.Arguments = new(arguments.Values) { Members = arguments.Named };
        else
            Bind(frame, arguments);
        var result = body.Execute(x) == Flow.Return ? x.Result : default;
        x.Result = default;
        x.PopFrame();
        // What a lazy list walks may be gone when the function is.
        return result.Reference is Sequence sequence ? new ScriptArray(sequence) : result;
    }

    void Bind(Frame frame, in Arguments arguments)
    {
        var values = new Value[parameters.Length];
        for (var i = 0; i < Parameters.Length; i++)
            values[i] = arguments.Has(i) ? arguments[i] : Parameters[i].Default;
        if (isVariadic)
            values[^1] = arguments.Count > Parameters.Length ? new ScriptArray(arguments.Values[Parameters.Length..]) : new ScriptArray();
        frame.Parameters = parameters;
        frame.ParameterValues = values;
    }
}
