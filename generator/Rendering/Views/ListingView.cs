using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>One page of a list that counts its pages from the oldest.</summary>
/// <param name="Number">From 1, the oldest; null on the list's front, which holds the newest.</param>
/// <param name="Numbered">On the front: the full pages behind it, the newest of them first.</param>
/// <param name="Older">The page before this one in time.</param>
/// <param name="Front">Null on the front itself.</param>
public sealed record ListingView(
    ImmutableArray<ItemView> Items,
    int? Number,
    ImmutableArray<NumberedPageView> Numbered,
    NumberedPageView? Older,
    LinkView? Front);
