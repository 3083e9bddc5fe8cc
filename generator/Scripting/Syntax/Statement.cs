using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A piece of a template that does something.</summary>
abstract class Statement(Place place)
{
    public Place Place { get; } = place;

    /// <summary>The white space before the code block this stands in, if it begins its line.</summary>
    public byte[]? Indent { get; set; }

    /// <summary>Runs under the indent of the statements around it: text does, and <c>case</c>, whose bodies gain no level.</summary>
    public virtual bool KeepsIndent => false;

    public abstract Flow Execute(Execution x);
}
