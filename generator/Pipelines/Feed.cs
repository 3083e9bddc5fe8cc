using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Pipelines;

/// <summary>What a feed is about, whatever it is written as.</summary>
/// <param name="Page">The page whose articles these are; the feed stands below it.</param>
/// <param name="Id">Permanent, and the same for all documents of one feed (RFC 5005).</param>
/// <param name="Articles">Newest first.</param>
sealed record Feed(Language Language, string Title, string Description, Address Page, string Id, ImmutableArray<Article> Articles)
{
    /// <summary>Whether no article will be added any more: readers may keep such a document for good.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The feed of which this is a month; null for a feed that readers subscribe to.</summary>
    public Address? Current { get; init; }

    /// <summary>The document with the next older articles.</summary>
    public Address? Previous { get; init; }

    /// <summary>The document with the next newer articles.</summary>
    public Address? Next { get; init; }
}
