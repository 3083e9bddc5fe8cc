using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>The archive with everything joined: each relation that a page shows is a look-up here.</summary>
/// <remarks>Articles, pages and bodies are found by reference, because hashing whole records is dear: pass the instances this site holds.</remarks>
public sealed class LinkedSite
{
    readonly IReadOnlyDictionary<Article, LinkedArticle> _articles;
    readonly IReadOnlyDictionary<StandingPage, Address> _pages;
    readonly IReadOnlyDictionary<Body, ImmutableArray<LinkTarget>> _links;

    internal LinkedSite(
        IReadOnlyDictionary<Article, LinkedArticle> articles,
        IReadOnlyDictionary<StandingPage, Address> pages,
        IReadOnlyDictionary<Body, ImmutableArray<LinkTarget>> links)
    {
        _articles = articles;
        _pages = pages;
        _links = links;
    }

    public required SiteConfig Config { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>Scheme, host and path of the site, without a slash at its end.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/>, with which every address begins: empty on a host of its own.</summary>
    public string BasePath => field ??= new Uri(BaseUrl + "/").AbsolutePath.TrimEnd('/');

    /// <summary>How people, places and topics are called, in every language and form.</summary>
    public required KnownNames Names { get; init; }

    /// <summary>By key; published versions only.</summary>
    public required ImmutableArray<Story> Stories { get; init; }

    /// <summary>One for each language, in the site's order; it may be empty.</summary>
    public required ImmutableArray<Edition> Editions { get; init; }

    /// <summary>Former addresses, in order.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>Every address that was ever published, those included that are new with this build.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>Files beside articles and pages that something refers to, by address.</summary>
    public required ImmutableArray<LinkedFile> Media { get; init; }

    /// <summary>Files below input/static/, by address.</summary>
    public required ImmutableArray<LinkedFile> Static { get; init; }

    /// <summary>By path below the theme's assets/.</summary>
    public required ImmutableSortedDictionary<string, LinkedAsset> Assets { get; init; }

    public ImmutableArray<Language> Languages => Config.Languages;

    /// <summary>Somebody whom a page in a language names, by key or by a name in any form.</summary>
    public CreditedPerson GetCredited(string written, Language language) => CreditedPerson.Of(Names, In(language), written);

    public Edition In(Language language) => Editions.First(edition => edition.Language == language);

    public Address GetAddress(Article article) => _articles[article].Address;

    public Address GetAddress(StandingPage page) => _pages[page];

    public Story GetStory(Article article) => _articles[article].Story;

    public Neighbours GetNeighbours(Article article) => _articles[article].Neighbours;

    /// <summary>Older articles of the language that share topics and authors, best first.</summary>
    public ImmutableArray<Article> GetRelated(Article article) => _articles[article].Related;

    /// <summary>As the author ordered them.</summary>
    public ImmutableArray<TopicListing> GetTopics(Article article) => _articles[article].Topics;

    public ImmutableArray<PersonListing> GetAuthors(Article article) => _articles[article].Authors;

    public ImmutableArray<PersonListing> GetTranslators(Article article) => _articles[article].Translators;

    /// <summary>The months an article stands in: one for each archive of its edition that reaches back to its day.</summary>
    public ImmutableArray<ArchiveMonth> GetMonths(Article article) => _articles[article].Months;

    /// <summary>The lead picture.</summary>
    public LinkTarget? FindImage(Article article) => _articles[article].Image;

    /// <summary>The blocks of a standing article as places that links lead to.</summary>
    public Passages GetPassages(Article article) => _articles[article].Passages ?? throw new ArgumentException("a withdrawn article shows no text", nameof(article));

    /// <summary>Which blocks of two versions of one story belong together, in order; of both languages the same pairs, whoever asks.</summary>
    public ImmutableArray<Bead> GetBeads(Article version, Article other)
    {
        var story = GetStory(version);
        if (!IsBefore(story, version, other))
            return [.. GetBeads(other, version).Select(bead => bead.Flip())];
        // Translations were aligned with their original when its fragments were given to them.
        return ReferenceEquals(version, story.Original) ? GetPassages(other).Beads : BlockAligner.Align(version.Body, other.Body);
    }

    /// <summary>The versions that <see cref="GetBeads"/> takes before this one: the original, then in the order of the site's languages.</summary>
    public IEnumerable<Article> GetEarlier(Article version)
    {
        var story = GetStory(version);
        return story.Versions.Where(other => !ReferenceEquals(other, version) && IsBefore(story, other, version)).OrderBy(other => !ReferenceEquals(other, story.Original));
    }

    /// <summary>A standing article beside each other version of its story.</summary>
    public ImmutableArray<ParallelText> GetParallels(Article version) => ParallelText.GetAll(GetStory(version), version, GetAddress(version));

    static bool IsBefore(Story story, Article version, Article other) =>
        ReferenceEquals(version, story.Original)
        || (!ReferenceEquals(other, story.Original) && ReferenceEquals(version, story.Versions.First(each => ReferenceEquals(each, version) || ReferenceEquals(each, other))));

    /// <summary>Where the links of a body lead: one for each of its slots, in their order.</summary>
    public ImmutableArray<LinkTarget> GetLinks(Body body) => _links[body];

    public ImmutableArray<Counterpart> GetCounterparts(Article article) => Get(article.Language, edition =>
    {
        var story = GetStory(article);
        if (story.Find(edition.Language) is { } version)
            return new(edition.Language, GetAddress(version), true);
        return story.FindWithdrawn(edition.Language) is { } withdrawn
            ? new(edition.Language, GetAddress(withdrawn), false, IsWithdrawn: true)
            : new(edition.Language, Counterparts.GetNearest(edition, Calendar.Gregorian.GetDate(article.Date.Value.Date)), false);
    });

    /// <summary>The other languages' versions, each beside this one.</summary>
    public ImmutableArray<Counterpart> GetCounterparts(ParallelText text) =>
    [
        .. GetCounterparts(text.Version).Select(other => GetStory(text.Version).Find(other.Language) is { } version
            ? other with { Address = GetParallels(version).First(parallel => ReferenceEquals(parallel.Other, text.Version)).Address }
            : other),
    ];

    public ImmutableArray<Counterpart> GetCounterparts(StandingPage page) => Get(page.Language, edition =>
        edition.FindPage(page.Key) is { } version
            ? new(edition.Language, GetAddress(version), true)
            : new(edition.Language, Routes.Home(edition.Language), false));

    public ImmutableArray<Counterpart> GetCounterparts(TopicListing topic) => Get(topic.Language, edition =>
        edition.FindTopic(topic.Topic.Key.Value) is { } same
            ? new(edition.Language, same.Address, true)
            : new(edition.Language, Routes.Topics(edition.Language), false));

    public ImmutableArray<Counterpart> GetCounterparts(PersonListing person) => Get(person.Language, edition =>
        edition.FindPerson(person.Person.Key.Value) is { } same
            ? new(edition.Language, same.Address, true)
            : new(edition.Language, Routes.People(edition.Language), false));

    public ImmutableArray<Counterpart> GetCounterparts(Archive archive) => Get(archive.Language, edition =>
        edition.FindArchive(archive.Calendar) is { } same
            ? new(edition.Language, same.Address, true)
            : new(edition.Language, edition.GregorianArchive.Address, false));

    public ImmutableArray<Counterpart> GetCounterparts(ArchiveYear year) => Get(year.Language, edition =>
        edition.FindArchive(year.Calendar)?.FindYear(year.Year) is { } same
            ? new(edition.Language, same.Address, true)
            : new(edition.Language, Counterparts.GetNearest(edition, year.Calendar, year.Year, 1), false));

    public ImmutableArray<Counterpart> GetCounterparts(ArchiveMonth month) => Get(month.Language, edition =>
        edition.FindArchive(month.Calendar)?.FindMonth(month.Year, month.Month) is { } same
            ? new(edition.Language, same.Address, true)
            : new(edition.Language, Counterparts.GetNearest(edition, month.Calendar, month.Year, month.Month), false));

    /// <summary>What leads out of the site, by address and place.</summary>
    public IEnumerable<ExternalLink> ListExternalLinks() => ExternalLinks.List(this);

    ImmutableArray<Counterpart> Get(Language own, Func<Edition, Counterpart> find) =>
        [.. Editions.Where(edition => edition.Language != own).Select(find)];
}
