using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A Markdown file whose links are resolved, and which other files link to.</summary>
/// <param name="Path">Of the file, relative to the site's root.</param>
/// <param name="Folder">Of the file; relative links start here.</param>
/// <param name="Address">Of the page it becomes.</param>
sealed record LinkSource(string Path, string Folder, Address Address, Body Body)
{
    /// <summary>The fragments of an article's blocks; a standing page has none.</summary>
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether the page has a place of that name.</summary>
    public bool HasId(string id) => Body.HasId(id) || Passages.Contains(id, StringComparer.Ordinal);
}
