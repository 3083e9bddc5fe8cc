using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Rendering;

/// <summary>The template functions <c>url</c>, <c>asset</c>, <c>option</c> and <c>words</c>.</summary>
static class SiteFunctions
{
    /// <summary><c>url PAGE</c>: the address of a view, or of a path from the site's root, as a link on this page.</summary>
    public static Function Url(Func<Address, string> getHref) => new Builtin("url", "page", (in a) => getHref(GetAddress(a)));

    /// <summary><c>asset PATH</c>: the address of a file below the theme's assets/.</summary>
    public static Function Asset(LinkedSite site, Func<Address, string> getHref) => new Builtin("asset", "path", (in a) =>
        site.Assets.TryGetValue(a.TextOrEmpty(0), out var asset)
            ? getHref(asset.Address)
            : throw a.FailAt(0, "asset-unknown", $"the theme has no asset {a.Text(0)}{Suggestion.GetClause(a.TextOrEmpty(0), site.Assets.Keys)}"));

    /// <summary><c>option NAME</c>: the value of an option of the theme; a flag's is true or false.</summary>
    public static Function Option(Theme theme) => new Builtin("option", "name", (in a) =>
    {
        var name = a.TextOrEmpty(0);
        if (theme.Options.GetValueOrDefault(name) is not { } option)
            throw a.FailAt(0, "option-unknown", $"the theme has no option {name}{Suggestion.GetClause(name, theme.Options.Keys)}");
        return option.Type is ThemeOptionType.Flag ? option.IsOn : option.Value.Text;
    });

    /// <summary><c>words KEY [LANGUAGE]</c>: a UI string in the page's language, or in another one of the site.</summary>
    public static Function Words(LinkedSite site, Language language) => new Builtin("words", "key language?", (in a) =>
    {
        var spoken = a.Has(1) ? GetLanguage(site, a) : language;
        return spoken.FindWord(a.TextOrEmpty(0)) ?? throw WordErrors.Unknown(a, 0, spoken);
    });

    static Address GetAddress(in Arguments a) => a[0].Reference switch
    {
        AddressedView view => view.Address,
        string path when path.StartsWith('/') => new Address(path),
        _ => throw a.FailAt(0, "url-target", $"url takes a page, a picture or a path that begins with a slash, not {RunErrors.Describe(a[0])}"),
    };

    static Language GetLanguage(LinkedSite site, in Arguments a)
    {
        var code = a[1].Reference is LanguageView view ? view.Code : a.TextOrEmpty(1);
        return site.Languages.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal))
            ?? throw a.FailAt(1, "language-unknown", $"the site has no language {code}");
    }
}
