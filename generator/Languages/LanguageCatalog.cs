using System.Collections.Immutable;
using Generator.Languages.Parsing;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Languages;

/// <summary>The languages that can be had: those built in, and those that a site adds or changes.</summary>
/// <param name="siteFiles">The texts of <c>input/data/languages/CODE.yaml</c> by code.</param>
public sealed class LanguageCatalog(IReadOnlyDictionary<string, SourceText> siteFiles)
{
    /// <summary>The codes of the languages that are built in.</summary>
    public static ImmutableArray<string> ShippedCodes => ShippedLanguages.Codes;

    /// <summary>A built-in language as it is, for what has no site.</summary>
    /// <exception cref="ArgumentException">No such language is built in.</exception>
    public static Language GetShipped(string code)
    {
        var diagnostics = new Diagnostics();
        var nowhere = new SourceText(code, "").GetPlace();
        return new LanguageCatalog(ImmutableDictionary<string, SourceText>.Empty).Find(new(code, nowhere), diagnostics)
            ?? throw new ArgumentException(string.Join('\n', diagnostics.ToSorted().Select(Report.Format)), nameof(code));
    }

    /// <returns>Null for an unknown language and for one whose file has mistakes; both are reported.</returns>
    public Language? Find(Placed<string> code, Diagnostics diagnostics)
    {
        var file = siteFiles.GetValueOrDefault(code.Value) ?? ShippedLanguages.Find(code.Value);
        if (file is null)
        {
            diagnostics.Add(LanguageErrors.UnknownLanguage(code, siteFiles.Keys.Union(ShippedCodes).Order(StringComparer.Ordinal)));
            return null;
        }
        return ParseWhole(code, [], diagnostics) is { } mapping
            ? LanguageParser.Parse(code.Value, mapping, file.GetPlace(), diagnostics)
            : null;
    }

    // The site's file lies over the built-in one of the same code, and both over the language that they name as their base.
    YamlMapping? ParseWhole(Placed<string> code, ImmutableHashSet<string> visited, Diagnostics diagnostics)
    {
        if (visited.Contains(code.Value))
        {
            diagnostics.Add(LanguageErrors.BaseCycle(code));
            return null;
        }
        YamlMapping? whole = null;
        var isKnown = false;
        foreach (var file in new[] { siteFiles.GetValueOrDefault(code.Value), ShippedLanguages.Find(code.Value) })
        {
            if (file is null)
                continue;
            isKnown = true;
            if (YamlReader.ParseMapping(file, $"the language {code.Value}", diagnostics) is not { } mapping)
                return null;
            whole = whole is null ? mapping : YamlOverlay.Lay(whole, mapping);
        }
        if (!isKnown)
            diagnostics.Add(LanguageErrors.UnknownLanguage(code, siteFiles.Keys.Union(ShippedCodes).Order(StringComparer.Ordinal)));
        if (whole is null || new YamlFields(whole, $"the language {code.Value}", diagnostics).FindText("base") is not { } below)
            return whole;
        return ParseWhole(below, visited.Add(code.Value), diagnostics) is { } under ? YamlOverlay.Lay(whole, under) : null;
    }
}
