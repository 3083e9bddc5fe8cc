using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A person in a language that has articles they wrote or translated.</summary>
/// <param name="Name">In that language.</param>
/// <param name="Articles">Newest first; at least one.</param>
public sealed record PersonListing(Person Person, Language Language, string Name, Address Address, ImmutableArray<Article> Articles)
{
    /// <summary>What the person is called as well.</summary>
    public IEnumerable<NameForm> OtherNames => Person.Names.GetOthers(Language);
}
