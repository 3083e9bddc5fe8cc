using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>The root of the site, where a reader chooses a language.</summary>
public sealed record ChooserPageView(PageFrame Frame, ImmutableArray<ChoiceView> Choices) : PageView(Frame)
{
    public override string Kind => "chooser";
}
