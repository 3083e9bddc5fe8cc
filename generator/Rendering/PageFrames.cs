using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>What every page says in its head, from what its pipeline knows of it.</summary>
sealed class PageFrames(LinkedSite site, SiteViews sites)
{
    /// <param name="title">Null on home pages, which carry the site's own.</param>
    /// <param name="versions">One for each other language.</param>
    /// <param name="fallback">Where readers of no listed language go: the x-default of hreflang; null: the chooser.</param>
    /// <param name="feedOf">The topic or person whose feeds the page names before the language's.</param>
    public PageFrame Make(
        Language language,
        Address address,
        string? title,
        string? description,
        ImmutableArray<VersionView> versions,
        Address? fallback = null,
        string type = "website",
        ImageView? image = null,
        Markup? jsonLd = null,
        LinkView? feedOf = null)
    {
        var view = sites.Get(language);
        return new PageFrame(
            address,
            title is null ? view.Title : $"{title} | {view.Title}",
            (description ?? NullIfEmpty(view.Description)) is { } plain ? language.MarkPlainText(plain) : null,
            null,
            address.ToAbsolute(site.BaseUrl),
            MakeAlternates(language, address, versions, fallback),
            versions,
            feedOf is null ? GetFeeds(language) : [.. MakeFeeds(feedOf.Address, MakeFeedTitle(language, feedOf.Title)), .. GetFeeds(language)],
            new OpenGraphView(
                language.MarkPlainText(title ?? view.Title),
                type,
                language.OpenGraphLocale,
                [.. site.Languages.Where(other => versions.Any(version => version.Exists && Is(version, other))).Select(other => other.OpenGraphLocale)],
                image?.Address.ToAbsolute(site.BaseUrl),
                image?.Alt),
            jsonLd);
    }

    /// <summary>A page that search engines must not keep: no canonical address, no versions for them.</summary>
    public PageFrame MakeHidden(Language language, Address address, string title, ImmutableArray<VersionView> versions) =>
        Make(language, address, title, null, versions) with { Robots = "noindex", Canonical = null, Alternates = [] };

    /// <summary>The feeds of everything in a language.</summary>
    public ImmutableArray<FeedView> GetFeeds(Language language) => MakeFeeds(Routes.Home(language), sites.Get(language).Title);

    /// <param name="name">Of a topic or person.</param>
    public string MakeFeedTitle(Language language, string name) => $"{name} | {sites.Get(language).Title}";

    /// <summary>The chooser names all home pages; it is their x-default.</summary>
    public ImmutableArray<AlternateView> MakeHomeAlternates() =>
    [
        .. site.Languages.Select(language => new AlternateView(language.Code, Routes.Home(language).ToAbsolute(site.BaseUrl))),
        new AlternateView("x-default", Routes.Chooser.ToAbsolute(site.BaseUrl)),
    ];

    /// <param name="versions">One for each other language; those that do not exist are left out.</param>
    /// <param name="fallback">The x-default; null: the chooser.</param>
    public ImmutableArray<AlternateView> MakeAlternates(
        Language self, Address address, ImmutableArray<VersionView> versions, Address? fallback = null)
    {
        var alternates = ImmutableArray.CreateBuilder<AlternateView>();
        foreach (var language in site.Languages)
        {
            if (ReferenceEquals(language, self))
                alternates.Add(new AlternateView(language.Code, address.ToAbsolute(site.BaseUrl)));
            else if (versions.FirstOrDefault(version => version.Exists && Is(version, language)) is { } version)
                alternates.Add(new AlternateView(language.Code, version.Address.ToAbsolute(site.BaseUrl)));
        }
        alternates.Add(new AlternateView("x-default", (fallback ?? Routes.Chooser).ToAbsolute(site.BaseUrl)));
        return alternates.ToImmutable();
    }

    static ImmutableArray<FeedView> MakeFeeds(Address page, string title) =>
    [
        new(Routes.Feed(page), title, "application/atom+xml"),
        new(Routes.JsonFeed(page), title, "application/feed+json"),
    ];

    static bool Is(VersionView version, Language language) => string.Equals(version.Language.Code, language.Code, StringComparison.Ordinal);

    static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
