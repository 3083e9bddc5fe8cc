using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Where a call is written and where each of its arguments is, for messages.</summary>
/// <param name="Place">The name of the called function.</param>
/// <param name="End">The end of the call, where a missing argument would stand.</param>
/// <param name="Arguments">In the order of the values passed; calls made by builtins have none.</param>
sealed record CallSite(Place Place, Place End, ImmutableArray<Place> Arguments)
{
    public Place GetArgument(int index) => (uint)index < (uint)Arguments.Length ? Arguments[index] : Place;
}
