using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>One language's version of a page outside the archive: about, imprint, corrections policy.</summary>
/// <param name="Key">The page's folder below pages/; versions with the same key are one page.</param>
/// <param name="Slug">Null: made from the title.</param>
public sealed record StandingPage(
    SourceText Source,
    string Key,
    string Folder,
    Language Language,
    Placed<string> Title,
    Placed<string>? Slug,
    string? Summary,
    Body Body)
{
    /// <summary>Former addresses, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];
}
