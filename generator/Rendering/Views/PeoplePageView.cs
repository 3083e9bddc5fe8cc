using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>All authors and translators of a language, in its order.</summary>
public sealed record PeoplePageView(PageFrame Frame, ImmutableArray<PersonView> People) : PageView(Frame)
{
    public override string Kind => "people";
}
