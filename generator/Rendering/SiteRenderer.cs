using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Rendering;

/// <summary>What pipelines work with: the linked site, the views that pages share, and a way from a view to a page's bytes.</summary>
sealed class SiteRenderer
{
    readonly PageRenderer _pages;
    readonly ArticleBodies _articleBodies;
    readonly ParallelRows _parallelRows;

    SiteRenderer(LinkedSite site, BuildOptions options, PageRenderer pages, bool isExcerpt)
    {
        Site = site;
        Now = options.Now;
        IsRelative = options.Relative;
        IsExcerpt = isExcerpt;
        _pages = pages;
        Sites = new SiteViews(site, options.Relative);
        var sizes = new ImageSizes(site);
        var copies = new SmallerCopies(site, sizes, options.Relative);
        Items = new ItemViews(site, sizes, copies);
        Frames = new PageFrames(site, Sites);
        Credits = new CreditViews(site);
        Articles = new ArticleViews(site, Items, Credits);
        JsonLd = new JsonLd(site, Sites, Credits);
        Citations = new CitationViews(site, Sites);
        Bodies = new BodyRenderer(site, sizes, copies);
        _articleBodies = new ArticleBodies(site, Bodies);
        _parallelRows = new ParallelRows(site, Bodies);
    }

    public LinkedSite Site { get; }

    /// <summary>The build's clock; what does not ask for it stays the same from build to build.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The site has no place of its own: links are relative, and nothing may depend on the root of a host.</summary>
    public bool IsRelative { get; }

    /// <summary>Only some of the pages are kept: what is made of all of them is not asked for.</summary>
    public bool IsExcerpt { get; }

    public SiteViews Sites { get; }

    public ItemViews Items { get; }

    public PageFrames Frames { get; }

    public CreditViews Credits { get; }

    public ArticleViews Articles { get; }

    public JsonLd JsonLd { get; }

    public CitationViews Citations { get; }

    public BodyRenderer Bodies { get; }

    /// <param name="within">What lies beside the pages, where that is not the whole site.</param>
    /// <returns>Null when a template of the theme cannot be parsed, which is then reported.</returns>
    public static SiteRenderer? Prepare(LinkedSite site, BuildOptions options, Diagnostics diagnostics, IReadOnlySet<Address>? within = null) =>
        PageRenderer.Prepare(site, options, diagnostics, within) is { } pages ? new SiteRenderer(site, options, pages, within is not null) : null;

    /// <param name="layout">A template of the theme's layouts/, without ending.</param>
    public PlannedFile PlanPage(Language language, Address address, string layout, Func<PageView> make) =>
        new(address, () => Render(language, layout, make()));

    /// <returns>UTF-8; null when a template failed, which is then reported.</returns>
    public ReadOnlyMemory<byte>? Render(Language language, string layout, PageView page) => _pages.Render(layout, language, Sites.Get(language), page);

    public Markup RenderBody(Body body, Address page) => Bodies.Render(body, page, address => _pages.GetHref(page, address));

    /// <summary>The text of an article for its own page.</summary>
    public Markup RenderBody(Article article)
    {
        var page = Site.GetAddress(article);
        return _articleBodies.Render(article, address => _pages.GetHref(page, address));
    }

    public ImmutableArray<ParallelRowView> MakeRows(ParallelText text) =>
        _parallelRows.Make(text, address => _pages.GetHref(text.Address, address));

    /// <summary>A link as the page at an address writes it.</summary>
    public string GetHref(Address page, Address target) => _pages.GetHref(page, target);

    /// <summary>A word of the theme; every theme has the words that pipelines need, or the build has already said so.</summary>
    public string GetWord(Language language, string key) => _pages.GetWord(language, key);

    /// <summary>The versions of a page that every language has.</summary>
    public ImmutableArray<VersionView> GetVersions(Language language, Func<Language, Address> route) =>
        [.. Site.Languages
            .Where(other => !ReferenceEquals(other, language))
            .Select(other => new VersionView(route(other), LanguageView.Of(other), Exists: true, IsWithdrawn: false, other.MarkUp(other.Name)))];
}
