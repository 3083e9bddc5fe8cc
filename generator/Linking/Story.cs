using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>One thing that was reported, in every language that has it.</summary>
/// <param name="Versions">Published ones, in the site's order of languages; at least one.</param>
/// <param name="DeclaredOriginal">The version the others were made from; null where nobody says so, because they were written side by side.</param>
public sealed record Story(string Key, ImmutableArray<Article> Versions, Article? DeclaredOriginal)
{
    /// <summary>The declared original, otherwise the first version: what x-default names.</summary>
    public Article Original => DeclaredOriginal ?? Versions[0];

    /// <summary>The version another one was made from: what it names itself, or the declared original where it names translators alone.</summary>
    public Article? FindOriginalOf(Article version)
    {
        if (version.Translation is { } translation)
            return Versions.FirstOrDefault(other => string.Equals(other.Language.Code, translation.From.Value, StringComparison.Ordinal));
        return version.Translators.IsEmpty || ReferenceEquals(version, DeclaredOriginal) ? null : DeclaredOriginal;
    }

    public Article? Find(Language language)
    {
        foreach (var version in Versions)
        {
            if (version.Language == language)
                return version;
        }
        return null;
    }
}
