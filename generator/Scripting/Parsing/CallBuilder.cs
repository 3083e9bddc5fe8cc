using Generator.Scripting.Syntax;
using Generator.Text;

namespace Generator.Scripting.Parsing;

/// <summary>A call that is being read: its target and the arguments so far.</summary>
sealed class CallBuilder(Expression target)
{
    readonly List<CallArgument> _arguments = [];
    string? _name;
    Place _namePlace;

    /// <summary>Names the next argument.</summary>
    public void Name(string name, Place place)
    {
        _name = name;
        _namePlace = place;
    }

    public void Add(Expression argument)
    {
        _arguments.Add(new(argument, _name, _name is null ? argument.Place : _namePlace, argument is ExpandExpression));
        _name = null;
    }

    public CallExpression Build(Place place) => new(place, target, [.. _arguments]);
}
