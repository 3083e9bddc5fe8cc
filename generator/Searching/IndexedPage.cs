using System.Collections.Immutable;

namespace Generator.Searching;

/// <summary>A page that can be found.</summary>
/// <param name="Path">Its address: a path from the site's root.</param>
/// <param name="Day">When it was published; of pages that are equal otherwise the newer one comes first.</param>
public sealed record IndexedPage(string Path, DateOnly Day, ImmutableArray<IndexedText> Texts);
