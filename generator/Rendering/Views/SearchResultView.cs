namespace Generator.Rendering.Views;

/// <summary>How a page looks in a list of results: a piece of HTML that goes into the index. An article is an item; anything else an entry.</summary>
/// <param name="Item">Null for what is no article.</param>
/// <param name="Entry">Null for an article.</param>
public sealed record SearchResultView(PageFrame Frame, ItemView? Item, SearchEntryView? Entry) : PageView(Frame)
{
    public override string Kind => "search-result";
}
