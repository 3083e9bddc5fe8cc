using System.Collections.Immutable;

namespace Generator.Scripting.Runtime;

/// <summary>What a builtin does with its arguments.</summary>
delegate Value BuiltinBody(in Arguments arguments);

/// <summary>Writes the same to the page.</summary>
delegate void BuiltinWriter(in Arguments arguments);

/// <summary>A function written in C#; the signature <c>text start length?</c> names its parameters, <c>values*</c> takes the rest.</summary>
sealed class Builtin : Function
{
    readonly BuiltinBody _body;
    readonly BuiltinWriter? _writer;

    /// <param name="writer">For what is mostly written: it saves the text between the value and the page.</param>
    public Builtin(string name, string signature, BuiltinBody body, BuiltinWriter? writer = null)
    {
        Name = name;
        _body = body;
        _writer = writer;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var word in signature.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith('*'))
                IsVariadic = true;
            else
                parameters.Add(new(word.TrimEnd('?'), word.EndsWith('?')));
        }
        Parameters = parameters.ToImmutable();
        Required = Parameters.Count(parameter => !parameter.IsOptional);
    }

    public override string Name { get; }

    public override ImmutableArray<Parameter> Parameters { get; }

    public override bool IsVariadic { get; }

    public override int Required { get; }

    public override Value Invoke(in Arguments arguments) => _body(arguments);

    public override bool TryWrite(in Arguments arguments)
    {
        _writer?.Invoke(arguments);
        return _writer is not null;
    }
}
