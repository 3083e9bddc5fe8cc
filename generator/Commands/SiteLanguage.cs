using System.Collections.Immutable;
using Generator.Languages;

namespace Generator.Commands;

/// <summary>Finds the language of a site that somebody names by its code.</summary>
static class SiteLanguage
{
    /// <returns>Null when the site has none of that code: the problem is then a sentence.</returns>
    public static Language? Find(string code, ImmutableArray<Language> languages, out string problem)
    {
        var found = languages.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal));
        problem = found is null ? $"the site has no language {code}; there are {string.Join(", ", languages.Select(language => language.Code))}" : "";
        return found;
    }
}
