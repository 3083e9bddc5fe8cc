using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>All topics of a language, in its order.</summary>
/// <param name="Letters">The same under their letters.</param>
public sealed record TopicsPageView(PageFrame Frame, ImmutableArray<TopicView> Topics, ImmutableArray<LetterView> Letters) : PageView(Frame)
{
    public override string Kind => "topics";
}
