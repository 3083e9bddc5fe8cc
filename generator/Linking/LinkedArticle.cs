using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>What linking found out about one article.</summary>
/// <param name="Topics">As the author ordered them.</param>
/// <param name="Months">The months it stands in, one for each archive of its edition that reaches back to its day.</param>
/// <param name="Passages">Null of a withdrawn article, which shows no text.</param>
/// <param name="Related">Older articles of the language, the likeliest first.</param>
sealed record LinkedArticle(
    Story Story,
    Address Address,
    Neighbours Neighbours,
    ImmutableArray<TopicListing> Topics,
    ImmutableArray<PersonListing> Authors,
    ImmutableArray<PersonListing> Translators,
    ImmutableArray<ArchiveMonth> Months,
    LinkTarget? Image,
    Passages? Passages,
    ImmutableArray<Article> Related);
