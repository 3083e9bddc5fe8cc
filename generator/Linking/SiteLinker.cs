using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Joins what was read into a site: stories, addresses, listings, and the targets of every link.</summary>
public sealed class SiteLinker
{
    readonly Library _library;
    readonly BuildOptions _options;
    readonly Diagnostics _diagnostics;
    readonly AddressBook _book;
    readonly LinkIndex _index;
    readonly Dictionary<Article, Address> _addresses = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<Article, Address> _allAddresses = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<StandingPage, Address> _pages = new(ReferenceEqualityComparer.Instance);
    Dictionary<Article, Passages> _passages = [];

    SiteLinker(Library library, BuildOptions options, Diagnostics diagnostics)
    {
        _library = library;
        _options = options;
        _diagnostics = diagnostics;
        _book = new(diagnostics);
        _index = new(library, _book);
    }

    public static LinkedSite Link(Library library, BuildOptions options, Diagnostics diagnostics) =>
        new SiteLinker(library, options, diagnostics).Link();

    LinkedSite Link()
    {
        var stories = new StoryLinker(_library, IsPublished, _diagnostics).Link();
        _passages = PassageLinker.Link(stories);
        var assets = AssetLinker.Link(_library.Theme, _diagnostics);
        ReserveAddresses(assets.Values);
        ClaimAddresses(stories);
        var editionLinker = new EditionLinker(_library, _book, _diagnostics);
        ImmutableArray<Edition> editions =
        [
            .. _library.Config.Languages.Select(language =>
                editionLinker.Link(
                language,
                stories.Select(story => story.Find(language)).OfType<Article>(),
                stories.SelectMany(story => story.Withdrawn).Where(article => article.Language == language))),
        ];
        var corrections = new CorrectionCheck(_options, _diagnostics);
        foreach (var story in stories)
            corrections.Check(story);
        CreditCheck.Check(_library, _addresses.Keys, _diagnostics);
        var redirects = new AliasLinker(_library, _book, stories, editions, _diagnostics).Link(_addresses, _pages);
        var lost = new LostAddresses(_library, _index, editions, _allAddresses, _pages, _diagnostics);
        var ledger = new LedgerLinker(_library, _book, lost, _options.Now, _diagnostics).Link(editions, _allAddresses, _pages);
        var (links, images) = LinkBodies(editions);
        return new(ArticleLinker.Link(stories, editions, _addresses, images, _passages), _pages, links)
        {
            Config = _library.Config,
            Theme = _library.Theme,
            BaseUrl = BaseUrl,
            Names = _library.Names,
            Stories = [.. stories.Where(story => !story.Versions.IsEmpty)],
            Editions = editions,
            Redirects = redirects,
            Ledger = ledger,
            Media = [.. _index.UsedMedia],
            Static = [.. _library.Static.Select(file => new LinkedFile(Routes.Static(file.Key), file.Value))],
            Assets = assets,
        };
    }

    string BaseUrl => (_options.BaseUrl ?? _library.Config.BaseUrl).TrimEnd('/');

    bool IsPublished(Article article) =>
        (_options.Drafts || !article.Draft) && (_options.Future || article.Date.Value.Instant <= _options.Now);

    void ReserveAddresses(IEnumerable<LinkedAsset> assets)
    {
        _book.Reserve(Routes.Chooser);
        _book.Reserve(Routes.NotFound);
        _book.Reserve(Routes.Robots);
        _book.Reserve(Routes.SitemapIndex);
        _book.Reserve(Routes.NewsSitemap);
        _book.Reserve(Routes.Redirects);
        _book.Reserve(Routes.Headers);
        _book.Reserve(Routes.FeedStyle);
        if (_library.Config.IndexNowKey is { } key)
            _book.Reserve(Routes.IndexNowKey(key));
        foreach (var language in _library.Config.Languages)
        {
            var home = Routes.Home(language);
            _book.Reserve(home);
            _book.Reserve(Routes.Feed(home));
            _book.Reserve(Routes.JsonFeed(home));
            _book.Reserve(Routes.NotFoundIn(language));
            _book.Reserve(Routes.Topics(language));
            _book.Reserve(Routes.People(language));
            _book.Reserve(Routes.Corrections(language));
            if (_library.Theme.HasSearch)
                _book.Reserve(Routes.Search(language));
            foreach (var archive in ArchiveLinker.Link(language, []))
                _book.Reserve(archive.Address);
        }
        foreach (var asset in assets)
            _book.Reserve(asset.Address);
        foreach (var (path, file) in _library.Static)
            _book.Claim(Routes.Static(path), new SourceText(file.Path, "").GetPlace());
    }

    void ClaimAddresses(ImmutableArray<Story> stories)
    {
        var published = stories.SelectMany(story => story.Versions.Concat(story.Withdrawn)).ToHashSet<Article>(ReferenceEqualityComparer.Instance);
        foreach (var article in _library.Articles)
        {
            var slug = Slugs.Get(article.Slug, article.Title, article.Language, _diagnostics);
            var address = Routes.Article(article.Language, article.Date.Value.Date, slug);
            _allAddresses.Add(article, address);
            if (!published.Contains(article))
            {
                _index.AddUnpublished(article, address);
                continue;
            }
            _book.Claim(address, (article.Slug ?? article.Title).Place);
            _addresses.Add(article, address);
            _index.Add(GetSource(article, address));
        }
        foreach (var address in stories.SelectMany(story => story.Versions.SelectMany(version => HangingAddresses.List(story, version, _addresses[version]))))
            _book.Reserve(address);
        foreach (var page in _library.Pages)
        {
            var address = Routes.Page(page.Language, Slugs.Get(page.Slug, page.Title, page.Language, _diagnostics));
            _book.Claim(address, (page.Slug ?? page.Title).Place);
            _pages.Add(page, address);
            _index.Add(new(page.Source.Path, page.Folder, address, page.Body));
        }
    }

    LinkSource GetSource(Article article, Address address) => new(article.Source.Path, article.Folder, address, article.Body)
    {
        Passages = _passages.TryGetValue(article, out var passages) ? passages.Ids : [],
    };

    (Dictionary<Body, ImmutableArray<LinkTarget>> Links, Dictionary<Article, LinkTarget> Images) LinkBodies(
        ImmutableArray<Edition> editions)
    {
        var resolver = new LinkResolver(_index, _library.Names, [BaseUrl, _library.Config.BaseUrl.TrimEnd('/')], _diagnostics);
        var links = new Dictionary<Body, ImmutableArray<LinkTarget>>(ReferenceEqualityComparer.Instance);
        var images = new Dictionary<Article, LinkTarget>(ReferenceEqualityComparer.Instance);
        // Of a withdrawn article nothing is shown, and so nothing of its text leads anywhere.
        foreach (var (article, address) in _addresses.Where(entry => entry.Key.Withdrawn is null))
        {
            var source = GetSource(article, address);
            links.Add(article.Body, resolver.Resolve(source, In(article.Language)));
            if (article.Image is { } image && resolver.ResolveImage(image.Source, source) is { } picture)
                images.Add(article, picture);
        }
        foreach (var (page, address) in _pages)
            links.Add(page.Body, resolver.Resolve(new(page.Source.Path, page.Folder, address, page.Body), In(page.Language)));
        return (links, images);

        Edition In(Language language) => editions.First(edition => edition.Language == language);
    }
}
