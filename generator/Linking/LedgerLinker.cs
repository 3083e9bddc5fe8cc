using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Adds to the ledger what the site publishes for the first time, and finds published addresses that would lead nowhere.</summary>
/// <remarks>
/// The ledger holds what readers cite: articles (withdrawn ones too), standing pages, topics, people. Feeds, citations and parallel
/// pages hang on these; months, years and numbered pages follow from the dates and the number of articles. What only drafts or the future need is not published yet.
/// </remarks>
sealed class LedgerLinker(Library library, AddressBook book, LostAddresses lost, DateTimeOffset now, Diagnostics diagnostics)
{
    /// <param name="articles">The address of every article, published or not.</param>
    public Ledger Link(
        ImmutableArray<Edition> editions, IReadOnlyDictionary<Article, Address> articles, IReadOnlyDictionary<StandingPage, Address> pages)
    {
        var owners = new Dictionary<Address, AddressOwner>();
        foreach (var (address, owner) in editions.SelectMany(edition => GetPublished(edition, articles, pages)))
            owners.TryAdd(address, owner);
        ImmutableArray<LedgerEntry> listed = [.. library.Ledger.Entries.Select(entry => Check(entry, owners))];
        lost.ReportLanguages();
        var known = listed.Select(entry => entry.Address).ToHashSet();
        var added = owners.Where(owned => !known.Contains(owned.Key)).Select(owned => new LedgerEntry(owned.Key, owned.Value, null));
        return library.Ledger with { Entries = [.. listed.Concat(added).OrderBy(entry => entry.Address)] };
    }

    IEnumerable<(Address Address, AddressOwner Owner)> GetPublished(
        Edition edition, IReadOnlyDictionary<Article, Address> articles, IReadOnlyDictionary<StandingPage, Address> pages) =>
    [
        .. from article in edition.Articles.Concat(edition.Withdrawn)
           where IsLasting(article)
           select (articles[article], new AddressOwner(AddressOwnerKind.Story, article.StoryKey.Value)),
        .. from page in edition.Pages
           select (pages[page], new AddressOwner(AddressOwnerKind.Page, page.Key)),
        .. from topic in edition.Topics
           where topic.Articles.Any(IsLasting)
           select (topic.Address, new AddressOwner(AddressOwnerKind.Topic, topic.Topic.Key.Value)),
        .. from person in edition.People
           where person.Articles.Any(IsLasting)
           select (person.Address, new AddressOwner(AddressOwnerKind.Person, person.Person.Key.Value)),
    ];

    // Whatever the options of this build show.
    bool IsLasting(Article article) => !article.Draft && article.Date.Value.Instant <= now;

    LedgerEntry Check(LedgerEntry entry, Dictionary<Address, AddressOwner> owners)
    {
        if (entry.Place is not { } at)
            return entry;
        if (!book.TryFind(entry.Address.Path, out _))
            lost.Add(entry, at);
        // What is an alias or a file now has no owner here, and keeps the one it had.
        if (!owners.TryGetValue(entry.Address, out var owner) || entry.Owner == owner)
            return entry;
        if (entry.Owner is not null && !lost.IsMistaken(entry.Address))
            diagnostics.Add(Errors.AddressOwner(entry, at, owner));
        return entry with { Owner = owner };
    }
}
