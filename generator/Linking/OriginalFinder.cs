using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Finds the version a story's others were made from, by what the versions say of it.</summary>
static class OriginalFinder
{
    /// <returns>Null where no version says so.</returns>
    public static Article? Find(string story, ImmutableArray<Article> versions, ImmutableArray<Language> languages, Diagnostics diagnostics)
    {
        Placed<string>? original = null;
        foreach (var version in versions)
        {
            ReportTranslation(story, version, versions, languages, diagnostics);
            if (version.Original is not { } named)
                continue;
            if (original is { } first && !string.Equals(first.Value, named.Value, StringComparison.Ordinal))
                diagnostics.Add(Errors.OriginalTwice(named, first));
            else if (IsVersion(named, story, versions, languages, diagnostics))
                original ??= named;
        }
        // A translation names its original too, where nothing else does.
        var code = original?.Value ?? versions.Select(version => version.Translation?.From.Value).FirstOrDefault(from => from is not null);
        return Find(versions, code);
    }

    static void ReportTranslation(
        string story, Article version, ImmutableArray<Article> versions, ImmutableArray<Language> languages, Diagnostics diagnostics)
    {
        if (version.Translation?.From is not { } from)
            return;
        if (string.Equals(from.Value, version.Language.Code, StringComparison.Ordinal))
            diagnostics.Add(Errors.TranslationOfItself(from));
        // A syndicated piece may be translated from a language the site does not have: that of its source.
        else if (!string.Equals(from.Value, version.Credit?.Language, StringComparison.Ordinal))
            IsVersion(from, story, versions, languages, diagnostics);
    }

    static bool IsVersion(
        Placed<string> code, string story, ImmutableArray<Article> versions, ImmutableArray<Language> languages, Diagnostics diagnostics)
    {
        if (Find(versions, code.Value) is not null)
            return true;
        diagnostics.Add(languages.Any(language => string.Equals(language.Code, code.Value, StringComparison.Ordinal))
            ? Errors.VersionMissing(code, story)
            : Errors.LanguageUnknown(code, languages.Select(language => language.Code)));
        return false;
    }

    static Article? Find(ImmutableArray<Article> versions, string? code) =>
        versions.FirstOrDefault(version => string.Equals(version.Language.Code, code, StringComparison.Ordinal));
}
