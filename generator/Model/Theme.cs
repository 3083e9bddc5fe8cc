using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>What a theme's folder holds.</summary>
/// <param name="Name">The folder below themes/.</param>
/// <param name="Templates">By name relative to the theme, with ending: <c>layouts/article.sbn-html</c>.</param>
/// <param name="Assets">By path below assets/.</param>
/// <param name="Words">Word files by language code; what they say is part of the languages of the site.</param>
public sealed record Theme(
    string Name,
    ImmutableSortedDictionary<string, SourceText> Templates,
    ImmutableSortedDictionary<string, InputFile> Assets,
    ImmutableSortedDictionary<string, SourceText> Words)
{
    /// <summary>Stands in for a theme that cannot be found, so that the rest of a site can be checked.</summary>
    public static Theme None { get; } = new(
        "",
        ImmutableSortedDictionary<string, SourceText>.Empty,
        ImmutableSortedDictionary<string, InputFile>.Empty,
        ImmutableSortedDictionary<string, SourceText>.Empty);

    /// <summary>Relative to the site's root.</summary>
    public string Folder => "themes/" + Name;

    /// <summary>Templates escape text themselves, as on Scriban, and text that none escaped is an error; otherwise text is escaped for them.</summary>
    public bool IsEscapingExplicit { get; init; }

    /// <summary>What theme.yaml calls it, for people.</summary>
    public string? Title { get; init; }

    /// <summary>A sentence of theme.yaml on what the theme is like.</summary>
    public string? Description { get; init; }
}
