using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Gives each language of the site its words: the theme's over the language's own, and the site's over both.</summary>
sealed class WordsReader(InputFolder siteWords, Diagnostics diagnostics)
{
    public ImmutableArray<Language> Read(ImmutableArray<Language> languages, Theme theme)
    {
        ImmutableArray<Language> spoken = [.. languages.Select(language => Read(language, theme).Beside(languages))];
        Words.ReportMissing(spoken, language => GetFile(theme, language), diagnostics);
        return spoken;
    }

    Language Read(Language language, Theme theme)
    {
        foreach (var themeFile in FindThemeFiles(theme, language.Code))
            language = language.With(Words.Parse(themeFile, language, diagnostics));
        if (siteWords.FindFile($"{language.Code}.yaml") is { } file && SourceReader.Read(file, diagnostics) is { } siteFile)
            language = language.With(Words.Parse(siteFile, language, diagnostics));
        return language;
    }

    // A theme that knows nothing of a region speaks there as elsewhere: fa-AF as fa (RFC 4647, look-up).
    static ImmutableArray<SourceText> FindThemeFiles(Theme theme, string code)
    {
        for (; code.Length > 0; code = code[..Math.Max(code.LastIndexOf('-'), 0)])
        {
            if (theme.FindWords(code) is [_, ..] files)
                return files;
        }
        return [];
    }

    // Where a missing word belongs: the theme's own file, which may still have to be written, not one of a theme it extends.
    static Place GetFile(Theme theme, Language language) =>
        (FindThemeFiles(theme, language.Code).FirstOrDefault(file => file.Path.StartsWith(theme.Folder + "/", StringComparison.Ordinal))
            ?? new SourceText($"{theme.Folder}/words/{language.Code}.yaml", "")).GetPlace();
}
