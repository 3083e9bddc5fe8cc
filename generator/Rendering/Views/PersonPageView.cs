namespace Generator.Rendering.Views;

/// <summary>One page of a person's articles.</summary>
public sealed record PersonPageView(PageFrame Frame, PersonView Person, ListingView Listing) : PageView(Frame)
{
    public override string Kind => "person";
}
