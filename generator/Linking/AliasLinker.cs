using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Makes redirects of the aliases of pages; reports those that no redirect can be made of.</summary>
/// <remarks>An alias leads to a page and never stands for one, so that redirects have neither chains nor loops.</remarks>
sealed class AliasLinker(Library library, AddressBook book, ImmutableArray<Story> stories, ImmutableArray<Edition> editions, Diagnostics diagnostics)
{
    // As in the address book: on many disks case makes no difference.
    readonly Dictionary<string, (Address Address, Place At)> _first = new(StringComparer.OrdinalIgnoreCase);
    readonly List<Redirect> _redirects = [];

    /// <param name="articles">All other addresses are in the book already.</param>
    public ImmutableArray<Redirect> Link(IReadOnlyDictionary<Article, Address> articles, IReadOnlyDictionary<StandingPage, Address> pages)
    {
        foreach (var (article, address) in articles)
            AddAll(article.Aliases, article.Language, address, article.Title.Value);
        foreach (var (page, address) in pages)
            AddAll(page.Aliases, page.Language, address, page.Title.Value);
        foreach (var (key, topic) in library.Topics)
            AddListing(new(AddressOwnerKind.Topic, key), topic.Aliases, edition => edition.FindTopic(key) is { } page ? (page.Address, page.Name) : null);
        foreach (var (key, person) in library.People)
            AddListing(new(AddressOwnerKind.Person, key), person.Aliases, edition => edition.FindPerson(key) is { } page ? (page.Address, page.Name) : null);
        AddHanging(articles);
        foreach (var redirect in _redirects)
            book.Redirect(redirect.From, redirect.To);
        return [.. _redirects.OrderBy(redirect => redirect.From)];
    }

    void AddAll(ImmutableArray<Placed<string>> aliases, Language language, Address own, string title)
    {
        foreach (var alias in aliases)
        {
            if (WrittenAddress.Parse(alias.Value) is not { } former)
                diagnostics.Add(Errors.AliasPath(alias, language));
            else if (editions.FirstOrDefault(edition => edition.Language != language && IsIn(edition.Language, former)) is { } other)
                diagnostics.Add(Errors.AliasLanguage(alias, other.Language, language));
            else
                Add(alias, new(former, own, language, title));
        }
    }

    // Last, because what somebody wrote goes before what follows from it.
    void AddHanging(IReadOnlyDictionary<Article, Address> articles)
    {
        var byAddress = articles.GroupBy(entry => entry.Value, entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var storyByKey = stories.ToDictionary(story => story.Key, StringComparer.Ordinal);
        foreach (var former in _redirects.Where(redirect => redirect.From.IsPage).ToList())
        {
            if (!byAddress.TryGetValue(former.To, out var article))
                continue;
            var story = storyByKey[article.StoryKey.Value];
            foreach (var (from, to) in HangingAddresses.List(story, article, former.From).Zip(HangingAddresses.List(story, article, former.To)))
            {
                if (!book.TryFind(from.Path, out _) && _first.TryAdd(from.Path.TrimEnd('/'), (from, default)))
                    _redirects.Add(former with { From = from, To = to });
            }
        }
    }

    // A topic or person has one list for all languages: each alias says by its beginning whose it is.
    void AddListing(AddressOwner owner, ImmutableArray<Placed<string>> aliases, Func<Edition, (Address Address, string Name)?> find)
    {
        foreach (var alias in aliases)
        {
            if (WrittenAddress.Parse(alias.Value) is not { } former)
                diagnostics.Add(Errors.AliasPath(alias, editions[0].Language));
            else if (editions.FirstOrDefault(edition => IsIn(edition.Language, former)) is not { } edition || find(edition) is not { } page)
                diagnostics.Add(Errors.AliasNowhere(alias, owner, library.Config.Languages));
            else
                Add(alias, new(former, page.Address, edition.Language, page.Name) { IsListing = true });
        }
    }

    void Add(Placed<string> alias, Redirect redirect)
    {
        var from = redirect.From;
        if (book.TryFind(from.Path, out var taken) || book.TryFindFileAbove(from, out taken))
            diagnostics.Add(taken == redirect.To ? Errors.AliasLoop(alias) : Errors.AliasIsPage(alias, taken));
        else if (!_first.TryAdd(from.Path.TrimEnd('/'), (from, alias.Place)))
            diagnostics.Add(Errors.AliasTwice(alias, _first[from.Path.TrimEnd('/')].At));
        else
            _redirects.Add(redirect);
    }

    static bool IsIn(Language language, Address address) => address.Path.StartsWith(Routes.Home(language).Path, StringComparison.OrdinalIgnoreCase);
}
