using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>Puts the arguments of a call in the order of the parameters where names or expanded lists are among them.</summary>
/// <remarks>As in Scriban, an unknown name counts as the next positional argument.</remarks>
ref struct ArgumentBinder(Execution x, Function function, CallSite site)
{
    readonly List<Value> _values = [];
    readonly List<Place> _places = [];
    ulong _given;
    int _next;
    int _count;
    ScriptObject? _named;

    public Arguments Bind(Expression? piped, ImmutableArray<CallArgument> arguments, int start)
    {
        if (piped is not null)
        {
            AddNext(x.Peek(start)[0], piped.Place);
            _count++;
        }
        foreach (var argument in arguments)
            Add(argument);
        Check();
        foreach (var value in _values)
            x.Push(value);
        var all = x.Peek(start);
        return new(x, new(site.Place, site.End, [.. _places]), piped is null ? all : all[1..], ~_given, _named);
    }

    void Add(CallArgument argument)
    {
        var value = argument.Value.Evaluate(x);
        if (argument.IsExpanded && Iteration.GetItems(value) is { } items)
        {
            foreach (var item in items)
                AddNext(item, argument.Place);
        }
        else if (argument.Name is null)
        {
            AddNext(value, argument.Place);
        }
        else if (function.AcceptsNames)
        {
            (_named ??= new()).Set(argument.Name, value);
        }
        else if (FindParameter(argument.Name) is var index and >= 0)
        {
            Set(index, value, argument.Place);
        }
        else
        {
            _next = Math.Max(_next, _count);
            AddNext(value, argument.Place);
        }
        _count++;
    }

    void AddNext(Value value, Place place)
    {
        if (_next >= function.Parameters.Length && !function.IsVariadic)
            throw RunErrors.TooManyArguments(place, function, _next + 1);
        Set(_next++, value, place);
    }

    void Set(int index, Value value, Place place)
    {
        while (_values.Count <= index)
        {
            _values.Add(default);
            _places.Add(site.Place);
        }
        _values[index] = value;
        _places[index] = place;
        if (index < 64)
            _given |= 1ul << index;
    }

    readonly int FindParameter(string name)
    {
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    readonly void Check()
    {
        for (var i = 0; i < function.Required; i++)
        {
            if (i < 64 && (_given >> i & 1) == 0)
                throw RunErrors.TooFewArguments(site.End, function, _values.Count);
        }
    }
}
