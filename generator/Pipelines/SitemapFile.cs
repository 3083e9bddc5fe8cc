using Generator.Model;

namespace Generator.Pipelines;

/// <summary>One file of the sitemap.</summary>
sealed record SitemapFile(Address Address, IReadOnlyList<SitemapEntry> Entries);
