using Generator.Rendering.Views;
using Generator.Searching;

namespace Generator.Pipelines;

/// <summary>A page that readers can search for.</summary>
/// <param name="Show">As a result on the page of a frame.</param>
sealed record SearchedPage(IndexedPage Indexed, Func<PageFrame, SearchResultView> Show);
