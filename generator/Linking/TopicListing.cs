using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A topic in a language that has articles on it.</summary>
/// <param name="Name">In that language.</param>
/// <param name="Articles">Newest first; at least one.</param>
public sealed record TopicListing(Topic Topic, Language Language, string Name, Address Address, ImmutableArray<Article> Articles)
{
    /// <summary>What the topic is called as well.</summary>
    public IEnumerable<NameForm> OtherNames => Topic.Names.GetOthers(Language);
}
