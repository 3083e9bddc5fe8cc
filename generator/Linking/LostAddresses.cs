using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Says of published addresses that would lead nowhere why that is, and what to write.</summary>
/// <param name="articles">The address of every article, published or not.</param>
sealed class LostAddresses(
    Library library,
    LinkIndex index,
    ImmutableArray<Edition> editions,
    IReadOnlyDictionary<Article, Address> articles,
    IReadOnlyDictionary<StandingPage, Address> pages,
    Diagnostics diagnostics)
{
    // Made when the first address is lost, which is hardly ever.
    readonly Lazy<ILookup<string, Article>> _byStory = new(() => library.Articles.ToLookup(article => article.StoryKey.Value, StringComparer.Ordinal));
    readonly Dictionary<string, (Place First, int Count)> _byLanguage = [];

    public void Add(LedgerEntry entry, Place at)
    {
        if (IsMistaken(entry.Address))
            return;
        var edition = editions.FirstOrDefault(each => IsIn(each.Language.Code, entry.Address));
        if (edition is null && LanguageCatalog.ShippedCodes.FirstOrDefault(code => IsIn(code, entry.Address)) is { } code)
            _byLanguage[code] = _byLanguage.TryGetValue(code, out var known) ? known with { Count = known.Count + 1 } : (at, 1);
        else if (edition is null || entry.Owner is not { } owner)
            diagnostics.Add(Errors.ArticleLost(entry, at));
        else
            Add(entry, at, owner, edition);
    }

    /// <summary>Whether an address may be that of a file with mistakes of its own: what it would hold is not known, and those are reported.</summary>
    public bool IsMistaken(Address address) =>
        index.MayBeUnread(address.Path) || articles.Any(article => article.Value == address && diagnostics.HasErrorsIn(article.Key.Source.Path));

    /// <summary>Languages that the site no longer has: one mistake each, whatever their number of pages.</summary>
    public void ReportLanguages()
    {
        foreach (var (code, (first, count)) in _byLanguage)
            diagnostics.Add(Errors.LanguageLost(first, code, count));
    }

    void Add(LedgerEntry entry, Place at, AddressOwner owner, Edition edition)
    {
        switch (owner.Kind)
        {
            case AddressOwnerKind.Topic:
                AddListing(entry, at, edition.FindTopic(owner.Key)?.Address, "input/data/topics.yaml", article => Has(article.Topics, owner));
                break;
            case AddressOwnerKind.Person:
                AddListing(entry, at, edition.FindPerson(owner.Key)?.Address, "input/data/people.yaml", article => Has(article.Authors, owner) || Has(article.Translators, owner));
                break;
            case AddressOwnerKind.Page when edition.FindPage(owner.Key) is { } page:
                diagnostics.Add(Errors.AddressMoved(entry, at, pages[page], page.Source.Path));
                break;
            case AddressOwnerKind.Page:
                diagnostics.Add(Errors.AddressLost(entry, at, "input/pages/"));
                break;
            case AddressOwnerKind.Story when _byStory.Value[owner.Key].FirstOrDefault(version => version.Language == edition.Language) is { } article:
                AddArticle(entry, at, article);
                break;
            default:
                diagnostics.Add(Errors.ArticleLost(entry, at));
                break;
        }
    }

    void AddArticle(LedgerEntry entry, Place at, Article article)
    {
        if (articles[article] != entry.Address)
            diagnostics.Add(Errors.AddressMoved(entry, at, articles[article], article.Source.Path));
        else if (article.Draft)
            diagnostics.Add(Errors.AddressUnpublished(entry, at, article.Source.Path));
        // Otherwise the article is of the future: a build whose clock is set back loses nothing.
    }

    void AddListing(LedgerEntry entry, Place at, Address? now, string file, Func<Article, bool> isOf)
    {
        if (now is { } address)
            diagnostics.Add(Errors.AddressMoved(entry, at, address, file));
        else if (!diagnostics.HasErrorsIn(file) && !library.Articles.Any(article => !article.Draft && IsIn(article.Language.Code, entry.Address) && isOf(article)))
            diagnostics.Add(Errors.AddressLost(entry, at, file));
    }

    static bool Has(ImmutableArray<Placed<string>> keys, AddressOwner owner) =>
        keys.Any(key => string.Equals(key.Value, owner.Key, StringComparison.Ordinal));

    static bool IsIn(string code, Address address) => address.Path.StartsWith($"/{code}/", StringComparison.Ordinal);
}
