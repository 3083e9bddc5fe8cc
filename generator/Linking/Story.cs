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
