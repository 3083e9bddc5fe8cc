using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>A page outside the archive: about, policies.</summary>
public sealed record StandingPageView(PageFrame Frame, Markup Title, Markup? Summary, Markup Body) : PageView(Frame)
{
    public override string Kind => "page";
}
