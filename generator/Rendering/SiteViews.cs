using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>The site as seen from each of its languages.</summary>
sealed class SiteViews
{
    readonly ImmutableDictionary<string, SiteView> _views;

    public SiteViews(LinkedSite site, bool isRelative) =>
        _views = site.Editions.ToImmutableDictionary(edition => edition.Language.Code, edition => Make(site, edition, isRelative), StringComparer.Ordinal);

    public SiteView Get(Language language) => _views[language.Code];

    static SiteView Make(LinkedSite site, Edition edition, bool isRelative)
    {
        var language = edition.Language;
        var title = GetTitle(site.Config, language);
        // The page behind such a link reports a theme that lacks its word.
        LinkView Name(string word, Address address) => new(address, language.FindWord(word) ?? title);
        return new SiteView(
            title,
            site.Config.Description.Find(language) ?? "",
            site.BaseUrl,
            isRelative,
            LanguageView.Of(language),
            [.. site.Languages.Select(LanguageView.Of)],
            new LinkView(Routes.Home(language), title),
            Name("archive", edition.GregorianArchive.Address),
            Name("topics", Routes.Topics(language)),
            Name("people", Routes.People(language)),
            Name("corrections", Routes.Corrections(language)),
            site.Theme.HasSearch ? Name("search", Routes.Search(language)) : null,
            new LinkView(Routes.Feed(Routes.Home(language)), title),
            [.. edition.Pages.Select(page => new LinkView(site.GetAddress(page), page.Title.Value))]);
    }

    static string GetTitle(SiteConfig config, Language language) => config.Title.Find(language) ?? config.BaseUrl;
}
