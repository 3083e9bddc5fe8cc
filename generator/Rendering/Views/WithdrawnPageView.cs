using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>What stands at the address of a withdrawn article.</summary>
/// <param name="Notice">When and why; its text is the reason.</param>
public sealed record WithdrawnPageView(PageFrame Frame, Markup Title, CorrectionView Notice) : PageView(Frame)
{
    public override string Kind => "withdrawn";
}
