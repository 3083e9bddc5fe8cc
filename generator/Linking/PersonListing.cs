using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A person in a language that has articles they wrote or translated.</summary>
/// <param name="Name">In that language.</param>
/// <param name="Articles">Newest first; at least one.</param>
public sealed record PersonListing(Person Person, Language Language, string Name, Address Address, ImmutableArray<Article> Articles)
{
    /// <summary>What the person is called as well, each once, with the language's code: variants in this language, then the names in others.</summary>
    public IEnumerable<(string Name, string Language)> OtherNames => Person.Variants.Get(Language).Select(variant => (variant.Value, Language.Code))
        .Concat(Person.Name.Texts.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => (name.Value.Value, name.Key)))
        .Where(name => !string.Equals(name.Item1, Name, StringComparison.Ordinal))
        .DistinctBy(name => name.Item1, StringComparer.Ordinal);
}
