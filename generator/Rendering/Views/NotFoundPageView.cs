namespace Generator.Rendering.Views;

/// <summary>What readers see at an address where nothing stands.</summary>
public sealed record NotFoundPageView(PageFrame Frame) : PageView(Frame)
{
    public override string Kind => "not-found";
}
