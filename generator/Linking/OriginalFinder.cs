using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Finds the version a story's others were made from, by what the versions say of it.</summary>
sealed class OriginalFinder(Library library, Diagnostics diagnostics)
{
    /// <param name="isWhole">Whether these are all versions that the story is meant to have.</param>
    /// <returns>Null where no version says so.</returns>
    public Article? Find(string story, ImmutableArray<Article> versions, bool isWhole)
    {
        Placed<string>? original = null;
        var isDisputed = false;
        foreach (var version in versions)
        {
            ReportTranslation(story, version, versions, isWhole);
            if (version.Original is not { } named)
                continue;
            if (original is { } first && !string.Equals(first.Value, named.Value, StringComparison.Ordinal))
            {
                isDisputed = true;
                diagnostics.Add(Errors.OriginalTwice(named, first));
            }
            else if (HasVersion(named, story, versions, isWhole))
                original ??= named;
        }
        if (original is { } declared && !isDisputed)
            ReportTranslatedOriginal(declared, versions);
        ReportCycle(original, versions);
        // A translation names its original too, where nothing else does.
        var code = original?.Value ?? versions.Select(version => version.Translation?.From.Value).FirstOrDefault(from => from is not null);
        return Find(versions, code);
    }

    void ReportTranslation(string story, Article version, ImmutableArray<Article> versions, bool isWhole)
    {
        if (version.Translation?.From is not { } from)
            return;
        if (string.Equals(from.Value, version.Language.Code, StringComparison.Ordinal))
            diagnostics.Add(Errors.TranslationOfItself(from));
        // A syndicated piece may be translated from a language the site does not have: that of its source.
        else if (!string.Equals(from.Value, version.Credit?.Language, StringComparison.Ordinal))
            HasVersion(from, story, versions, isWhole);
    }

    // A syndicated original may well be a translation, but then of a text that is no version of the story.
    void ReportTranslatedOriginal(Placed<string> declared, ImmutableArray<Article> versions)
    {
        if (Find(versions, declared.Value) is not { } original)
            return;
        if (original.Translation?.From is { } from && Find(versions, from.Value) is { } other && !ReferenceEquals(other, original))
            diagnostics.Add(Errors.OriginalTranslated(from, declared));
        else if (original.Translation is null && original.Translators is [var translator, ..])
            diagnostics.Add(Errors.OriginalTranslators(translator, declared));
    }

    // Versions that lead from one to the next and back. One through the original has been reported as that.
    void ReportCycle(Placed<string>? original, ImmutableArray<Article> versions)
    {
        foreach (var start in versions)
        {
            var codes = new List<string> { start.Language.Code };
            var next = FindSource(start, versions);
            while (next is not null && !codes.Contains(next.Language.Code, StringComparer.Ordinal))
            {
                codes.Add(next.Language.Code);
                next = FindSource(next, versions);
            }
            if (codes.Count == 1 || !ReferenceEquals(next, start))
                continue;
            if (original is not { } declared || !codes.Contains(declared.Value, StringComparer.Ordinal))
                diagnostics.Add(Errors.TranslationCycle(start.Translation!.From, [.. codes, codes[0]])); // It leads to the second of them.
            return;
        }
    }

    static Article? FindSource(Article version, ImmutableArray<Article> versions) => Find(versions, version.Translation?.From.Value);

    bool HasVersion(Placed<string> code, string story, ImmutableArray<Article> versions, bool isWhole)
    {
        // A version that is there but has mistakes of its own is not missing.
        if (Find(versions, code.Value) is not null || library.Unread.Contains($"input/articles/{story}/{code.Value}.md"))
            return true;
        var known = library.Config.Languages.Select(language => language.Code);
        if (!known.Contains(code.Value, StringComparer.Ordinal))
            diagnostics.Add(Errors.LanguageUnknown(code, known));
        else if (isWhole)
            diagnostics.Add(Errors.VersionMissing(code, story));
        return false;
    }

    static Article? Find(ImmutableArray<Article> versions, string? code) =>
        versions.FirstOrDefault(version => string.Equals(version.Language.Code, code, StringComparison.Ordinal));
}
