using System.Collections.Immutable;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>A page: the global <c>page</c> of every template. Each layout gets a view of its own that adds to these members.</summary>
public abstract record PageView(PageFrame Frame) : AddressedView(Frame.Address)
{
    /// <summary>The layout's name, for styles.</summary>
    public abstract string Kind { get; }

    public string DocumentTitle => Frame.DocumentTitle;

    public string? Description => Frame.Description;

    public string? Robots => Frame.Robots;

    public string? Canonical => Frame.Canonical;

    public ImmutableArray<AlternateView> Alternates => Frame.Alternates;

    public ImmutableArray<VersionView> Translations => Frame.Translations;

    public ImmutableArray<FeedView> Feeds => Frame.Feeds;

    public OpenGraphView OpenGraph => Frame.OpenGraph;

    public Markup? JsonLd => Frame.JsonLd;
}
