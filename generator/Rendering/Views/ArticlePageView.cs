using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>An article's page.</summary>
/// <param name="Older">The article published before this one in the language.</param>
public sealed record ArticlePageView(
    PageFrame Frame,
    ArticleView Article,
    ItemView? Older,
    ItemView? Newer,
    ImmutableArray<ItemView> Related) : PageView(Frame)
{
    public override string Kind => "article";
}
