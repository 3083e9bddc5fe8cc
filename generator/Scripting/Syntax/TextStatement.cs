using System.Text;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>Text of the template, kept as the bytes that are written.</summary>
sealed class TextStatement(Place place) : Statement(place)
{
    readonly byte[] _bytes = Encoding.UTF8.GetBytes(place.Text.ToArray());

    public override bool KeepsIndent => true;

    public override Flow Execute(Execution x)
    {
        x.Output.Write(_bytes, Place.Length);
        x.CheckOutput(Place);
        return Flow.Next;
    }
}
