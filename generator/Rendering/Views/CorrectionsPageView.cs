using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>All corrections of a language, newest first.</summary>
public sealed record CorrectionsPageView(PageFrame Frame, ImmutableArray<CorrectionEntryView> Entries) : PageView(Frame)
{
    public override string Kind => "corrections";
}
