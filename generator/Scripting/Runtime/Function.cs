using System.Collections.Immutable;

namespace Generator.Scripting.Runtime;

/// <summary>Anything that can be called: builtins, functions of the host, functions written in a template.</summary>
abstract class Function
{
    /// <summary>As written in templates, with its object: <c>array.first</c>.</summary>
    public abstract string Name { get; }

    public abstract ImmutableArray<Parameter> Parameters { get; }

    /// <summary>Takes any number of further arguments after its parameters.</summary>
    public virtual bool IsVariadic => false;

    /// <summary>Takes named arguments that are no parameters, see <see cref="Arguments.Named"/>.</summary>
    public virtual bool AcceptsNames => false;

    /// <summary>How many of the parameters have to be given.</summary>
    public abstract int Required { get; }

    /// <param name="arguments">In order of the parameters, checked against their number; variadic ones follow.</param>
    public abstract Value Invoke(in Arguments arguments);

    /// <summary>What a call that is written to the page does: functions with much text write it instead of making a value of it.</summary>
    /// <returns>False if nothing was written, so that <see cref="Invoke"/> has to be called.</returns>
    public virtual bool TryWrite(in Arguments arguments) => false;
}
