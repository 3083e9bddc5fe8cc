using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>All topics of a language, in its order.</summary>
public sealed record TopicsPageView(PageFrame Frame, ImmutableArray<TopicView> Topics) : PageView(Frame)
{
    public override string Kind => "topics";
}
