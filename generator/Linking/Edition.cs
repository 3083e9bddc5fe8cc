using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Everything the site holds in one language.</summary>
/// <param name="Articles">Newest first.</param>
/// <param name="Archives">The Gregorian one first, then the language's other calendars.</param>
/// <param name="Topics">Those with articles, in the language's order.</param>
/// <param name="People">Authors and translators of its articles, in the language's order of names.</param>
/// <param name="Pages">Standing pages, by key.</param>
public sealed record Edition(
    Language Language,
    ImmutableArray<Article> Articles,
    ImmutableArray<Archive> Archives,
    ImmutableArray<TopicListing> Topics,
    ImmutableArray<PersonListing> People,
    ImmutableArray<StandingPage> Pages)
{
    /// <summary>Articles of which only a notice is left, by story.</summary>
    public ImmutableArray<Article> Withdrawn { get; init; } = [];

    public Archive GregorianArchive => Archives[0];

    public Archive? FindArchive(Calendar calendar) => Archives.FirstOrDefault(archive => archive.Calendar == calendar);

    public TopicListing? FindTopic(string key) =>
        Topics.FirstOrDefault(topic => string.Equals(topic.Topic.Key.Value, key, StringComparison.Ordinal));

    public PersonListing? FindPerson(string key) =>
        People.FirstOrDefault(person => string.Equals(person.Person.Key.Value, key, StringComparison.Ordinal));

    public StandingPage? FindPage(string key) =>
        Pages.FirstOrDefault(page => string.Equals(page.Key, key, StringComparison.Ordinal));
}
