using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Rendering;

/// <summary>Puts a page's view into its layout: the door between the site and the template language.</summary>
sealed class PageRenderer
{
    // A page of a large list runs many more rounds than Scriban's default allows; a template without end is still stopped.
    static readonly Limits PageLimits = Limits.Default with { Loops = 200_000, Output = 64 << 20, Text = 32 << 20 };

    readonly LinkedSite _site;
    readonly ThemeTemplates _templates;
    readonly bool _isRelative;
    readonly IReadOnlySet<Address>? _within;
    readonly Diagnostics _diagnostics;
    readonly ImmutableDictionary<string, ScriptObject> _scopes;
    readonly ThreadLocal<Renderer> _renderers;

    PageRenderer(LinkedSite site, ThemeTemplates templates, bool isRelative, IReadOnlySet<Address>? within, Diagnostics diagnostics)
    {
        _site = site;
        _templates = templates;
        _isRelative = isRelative;
        _within = within;
        _diagnostics = diagnostics;
        _scopes = site.Languages.ToImmutableDictionary(language => language.Code, MakeScope, StringComparer.Ordinal);
        var options = new RenderOptions
        {
            Limits = PageLimits,
            Escaping = site.Theme.IsEscapingExplicit ? Escaping.Explicit : Escaping.Html,
            IsStrict = true,
            Loader = (name, _) => templates.Find(name),
        };
        _renderers = new ThreadLocal<Renderer>(() => new Renderer(options));
    }

    /// <param name="within">With relative links: what lies beside the pages; a link to anything else leads to the site itself. Null: all of it.</param>
    /// <returns>Null when a template of the theme cannot be parsed, which is then reported.</returns>
    public static PageRenderer? Prepare(LinkedSite site, BuildOptions options, Diagnostics diagnostics, IReadOnlySet<Address>? within) =>
        ThemeTemplates.Parse(site.Theme, diagnostics) is { } templates ? new PageRenderer(site, templates, options.Relative, within, diagnostics) : null;

    /// <returns>The page in UTF-8; null when its templates failed, which is then reported.</returns>
    public ReadOnlyMemory<byte>? Render(string layout, Language language, SiteView site, PageView page)
    {
        if (_templates.Find($"layouts/{layout}") is not { } template)
        {
            _diagnostics.Add(Errors.LayoutMissing(_site.Config.Theme, layout));
            return null;
        }
        var scope = MakePageScope(site, page);
        if (_renderers.Value!.Render(template, out var text, _scopes[language.Code], scope) is { } problem) // Made by the factory.
        {
            _diagnostics.Add(problem);
            return null;
        }
        return text.ToArray();
    }

    /// <summary>A link as the page at an address writes it.</summary>
    public string GetHref(Address page, Address target) => _isRelative ? GetRelativeHref(page, target) : GetRootedHref(target);

    string GetRelativeHref(Address page, Address target) =>
        _within?.Contains(target) is false ? target.ToAbsolute(_site.BaseUrl) : target.GetRelativeHref(page);

    string GetRootedHref(Address target) => _site.BasePath + target.Href;

    public string GetWord(Language language, string key)
    {
        if (language.FindWord(key) is { } word)
            return word;
        _diagnostics.Add(Errors.WordMissing(_site.Config.Theme, language, key));
        return key;
    }

    // What all pages of a language share; nothing here depends on the page.
    ScriptObject MakeScope(Language language)
    {
        var scope = new ScriptObject();
        scope.Set("local", LocalFunctions.Create(language));
        scope.Set("words", SiteFunctions.Words(_site, language));
        scope.Set("option", SiteFunctions.Option(_site.Theme));
        AddLinks(scope, GetRootedHref);
        return scope.Freeze();
    }

    ScriptObject MakePageScope(SiteView site, PageView page)
    {
        var scope = new ScriptObject();
        scope.Set("site", HostValues.From(site));
        scope.Set("page", HostValues.From(page));
        if (_isRelative)
            AddLinks(scope, target => GetRelativeHref(page.Address, target));
        return scope;
    }

    void AddLinks(ScriptObject scope, Func<Address, string> getHref)
    {
        scope.Set("url", SiteFunctions.Url(getHref));
        scope.Set("asset", SiteFunctions.Asset(_site, getHref));
    }
}
