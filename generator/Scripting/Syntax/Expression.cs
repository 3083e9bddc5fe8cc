using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A piece of code that has a value.</summary>
abstract class Expression(Place place)
{
    public Place Place { get; } = place;

    public abstract Value Evaluate(Execution x);

    /// <summary>The value where it is to be called, aliased or passed on: a function is not called for being named.</summary>
    public virtual Value EvaluateFunction(Execution x) => Evaluate(x);

    /// <summary>Some part to the left may have been skipped by <c>?.</c>, so that null is no mistake here.</summary>
    public virtual bool IsConditional => false;

    /// <summary>As written, on one line, for messages.</summary>
    public string Text => Place.Text is { Length: <= 40 } text && !text.ContainsAny('\n', '\r') ? text.ToString() : "this";
}
