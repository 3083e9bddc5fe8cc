using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Where an operator and its two sides stand, for messages.</summary>
sealed record OperandPlaces(Place Operator, Place Left, Place Right)
{
    /// <summary>For a builtin that calculates: everything is the call.</summary>
    public static OperandPlaces At(Place place) => new(place, place, place);
}
