using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>Two versions of a story side by side; the first one is in the page's language.</summary>
/// <param name="Rows">What belongs together, in order.</param>
public sealed record ParallelPageView(PageFrame Frame, ParallelTextView First, ParallelTextView Second, ImmutableArray<ParallelRowView> Rows) : PageView(Frame)
{
    public override string Kind => "parallel";
}
