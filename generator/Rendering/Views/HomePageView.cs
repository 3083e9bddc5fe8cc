using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>A language's home page.</summary>
/// <param name="Lead">The newest article; null while there is none.</param>
/// <param name="Newest">The next newest, without the lead.</param>
public sealed record HomePageView(
    PageFrame Frame,
    ItemView? Lead,
    ImmutableArray<ItemView> Newest,
    ImmutableArray<TopicGroupView> Topics) : PageView(Frame)
{
    public override string Kind => "home";
}
