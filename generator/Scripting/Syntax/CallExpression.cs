using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A call, <c>f 1 2</c> or <c>f(1, 2)</c>, also with a value piped in: <c>x | f 1</c>.</summary>
sealed class CallExpression : Expression
{
    readonly Expression? _piped;
    readonly bool _isPlain;
    readonly CallSite _site;

    public CallExpression(Place place, Expression target, ImmutableArray<CallArgument> arguments, Expression? piped = null)
        : base(place)
    {
        Target = target;
        Arguments = arguments;
        _piped = piped;
        _isPlain = arguments.All(argument => argument.Name is null && !argument.IsExpanded);
        var places = arguments.Select(argument => argument.Place);
        _site = new(target.Place, new(place.Source, place.End, 0), [.. piped is null ? places : places.Prepend(piped.Place)]);
    }

    public Expression Target { get; }

    public ImmutableArray<CallArgument> Arguments { get; }

    public bool IsPiped => _piped is not null;

    /// <summary>Written with parentheses: <c>f(1, 2)</c>.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>The same call with the value of an expression as its first argument.</summary>
    public CallExpression WithPiped(Expression piped) => new(piped.Place.To(Place), Target, Arguments, piped);

    public override Value Evaluate(Execution x) => Call(x, isWritten: false);

    /// <summary>Calls; what can write itself without becoming a value does.</summary>
    public Value CallAndWrite(Execution x) => Call(x, isWritten: true);

    Value Call(Execution x, bool isWritten)
    {
        var start = x.StackTop;
        if (_piped is not null)
            x.Push(_piped.Evaluate(x));
        var function = GetFunction(x);
        Value result;
        if (_isPlain)
        {
            foreach (var argument in Arguments)
                x.Push(argument.Value.Evaluate(x));
            Check(function, x.StackTop - start);
            result = Invoke(x, function, new(x, _site, x.Peek(start)), isWritten);
        }
        else
        {
            result = Invoke(x, function, new ArgumentBinder(x, function, _site).Bind(_piped, Arguments, start), isWritten);
        }
        x.Pop(start);
        return result;
    }

    static Value Invoke(Execution x, Function function, in Arguments arguments, bool isWritten)
    {
        if (!isWritten)
            return x.Invoke(function, arguments);
        x.EnterCall(arguments.Site.Place);
        var result = function.TryWrite(arguments) ? default : function.Invoke(arguments);
        x.LeaveCall();
        return result;
    }

    Function GetFunction(Execution x)
    {
        var value = Target.EvaluateFunction(x);
        return value.Reference as Function ?? (value.Reference as ScriptObject)?.Callable ?? throw RunErrors.NotAFunction(Target.Place, Target.Text, value, x.KnownNames);
    }

    void Check(Function function, int count)
    {
        if (count < function.Required)
            throw RunErrors.TooFewArguments(_site.End, function, count);
        if (count > function.Parameters.Length && !function.IsVariadic)
            throw RunErrors.TooManyArguments(_site.GetArgument(function.Parameters.Length), function, count);
    }
}
