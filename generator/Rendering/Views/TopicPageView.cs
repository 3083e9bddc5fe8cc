namespace Generator.Rendering.Views;

/// <summary>One page of a topic's articles.</summary>
public sealed record TopicPageView(PageFrame Frame, TopicView Topic, ListingView Listing) : PageView(Frame)
{
    public override string Kind => "topic";
}
