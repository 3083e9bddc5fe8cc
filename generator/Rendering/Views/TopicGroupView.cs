using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>A topic with its newest articles.</summary>
public sealed record TopicGroupView(TopicView Topic, ImmutableArray<ItemView> Items);
