using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>All authors and translators of a language, in its order.</summary>
/// <param name="Letters">The same under their letters.</param>
public sealed record PeoplePageView(PageFrame Frame, ImmutableArray<PersonView> People, ImmutableArray<LetterView> Letters) : PageView(Frame)
{
    public override string Kind => "people";
}
