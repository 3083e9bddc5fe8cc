namespace Generator.Rendering.Views;

/// <summary>Where readers search a language's pages; its script asks the index that lies beside it. A theme without this layout gives a site without search.</summary>
public sealed record SearchPageView(PageFrame Frame) : PageView(Frame)
{
    public override string Kind => "search";
}
