using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>An article's page.</summary>
/// <param name="Parallels">Where the article stands beside other versions, the one most readers look for first.</param>
/// <param name="Older">The article published before this one in the language.</param>
public sealed record ArticlePageView(
    PageFrame Frame,
    ArticleView Article,
    CitationView Citation,
    ImmutableArray<ParallelLinkView> Parallels,
    ItemView? Older,
    ItemView? Newer,
    ImmutableArray<ItemView> Related) : PageView(Frame)
{
    public override string Kind => "article";
}
