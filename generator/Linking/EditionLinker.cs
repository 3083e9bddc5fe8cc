using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Gathers what the site holds in one language: articles by time, topic and person.</summary>
sealed class EditionLinker(Library library, AddressBook book, Diagnostics diagnostics)
{
    /// <param name="articles">The language's published articles that stand.</param>
    /// <param name="withdrawn">Those that no longer do.</param>
    public Edition Link(Language language, IEnumerable<Article> articles, IEnumerable<Article> withdrawn)
    {
        ImmutableArray<Article> newestFirst = [.. articles.Order(NewestFirst.Instance)];
        var edition = new Edition(
            language,
            newestFirst,
            ArchiveLinker.Link(language, newestFirst),
            LinkTopics(language, newestFirst),
            LinkPeople(language, newestFirst),
            [.. library.Pages.Where(page => page.Language == language).OrderBy(page => page.Key, StringComparer.Ordinal)])
        {
            Withdrawn = [.. withdrawn],
        };
        Reserve(edition);
        return edition;
    }

    ImmutableArray<TopicListing> LinkTopics(Language language, ImmutableArray<Article> articles)
    {
        var listings = new List<TopicListing>();
        foreach (var (key, uses) in Group(articles, article => article.Topics))
        {
            if (!library.Topics.TryGetValue(key, out var topic))
                Report(uses, "topics.yaml", use => Errors.TopicUnknown(use, library.Names));
            else if (Claim(topic.Name, topic.Slug, language, Routes.Topic) is var (name, address))
                listings.Add(new(topic, language, name, address, GetArticles(uses)));
        }
        return
        [
            .. listings
                .OrderBy(listing => listing.Name, language.Comparer)
                .ThenBy(listing => listing.Topic.Key.Value, StringComparer.Ordinal),
        ];
    }

    ImmutableArray<PersonListing> LinkPeople(Language language, ImmutableArray<Article> articles)
    {
        var listings = new List<PersonListing>();
        foreach (var (key, uses) in Group(articles, article => [.. article.Authors, .. article.Translators]))
        {
            if (!library.People.TryGetValue(key, out var person))
                Report(uses, "people.yaml", use => Errors.PersonUnknown(use, library.Names));
            else if (Claim(person.Name, person.Slug, language, Routes.Person) is var (name, address))
                listings.Add(new(person, language, name, address, GetArticles(uses)));
        }
        return
        [
            .. listings
                .OrderBy(listing => listing.Name, language.NameComparer)
                .ThenBy(listing => listing.Person.Key.Value, StringComparer.Ordinal),
        ];
    }

    // A topic's or person's name in a language, and the address made from its slug or from that name.
    (string Name, Address Address)? Claim(LocalText names, LocalText slugs, Language language, Func<Language, string, Address> route)
    {
        // Reading has reported a name that is missing.
        if (names.FindPlaced(language) is not { } name)
            return null;
        var slug = slugs.FindPlaced(language);
        var address = route(language, Slugs.Get(slug, name, language, diagnostics));
        book.Claim(address, (slug ?? name).Place);
        return (name.Value, address);
    }

    static ImmutableArray<Article> GetArticles(List<(Article Article, Placed<string> Key)> uses) =>
        [.. uses.Select(use => use.Article).Distinct<Article>(ReferenceEqualityComparer.Instance)];

    void Report(List<(Article Article, Placed<string> Key)> uses, string file, Func<Placed<string>, Diagnostic> describe)
    {
        // What a data file with mistakes would hold is not known.
        if (diagnostics.HasErrorsIn("input/data/" + file))
            return;
        foreach (var use in uses)
            diagnostics.Add(describe(use.Key));
    }

    void Reserve(Edition edition)
    {
        foreach (var listing in edition.Topics.Select(topic => topic.Address).Concat(edition.People.Select(person => person.Address)))
        {
            book.Reserve(Routes.Feed(listing));
            book.Reserve(Routes.JsonFeed(listing));
        }
        foreach (var month in edition.GregorianArchive.Years.SelectMany(year => year.Months))
            book.Reserve(Routes.Feed(month.Address));
        foreach (var year in edition.Archives.SelectMany(archive => archive.Years))
        {
            book.Reserve(year.Address);
            foreach (var month in year.Months)
                book.Reserve(month.Address);
        }
    }

    static SortedDictionary<string, List<(Article Article, Placed<string> Key)>> Group(
        ImmutableArray<Article> articles, Func<Article, ImmutableArray<Placed<string>>> getKeys)
    {
        var groups = new SortedDictionary<string, List<(Article, Placed<string>)>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var key in getKeys(article))
            {
                if (!groups.TryGetValue(key.Value, out var uses))
                    groups.Add(key.Value, uses = []);
                uses.Add((article, key));
            }
        }
        return groups;
    }
}
