using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>What a theme's folder holds.</summary>
/// <param name="Name">The folder below themes/.</param>
/// <param name="Templates">By name relative to the theme, with ending: <c>layouts/article.sbn-html</c>.</param>
/// <param name="Assets">By path below assets/.</param>
/// <param name="Words">Word files by language code, those of an extended theme first; what they say is part of the languages of the site.</param>
public sealed record Theme(
    string Name,
    ImmutableSortedDictionary<string, SourceText> Templates,
    ImmutableSortedDictionary<string, InputFile> Assets,
    ImmutableSortedDictionary<string, ImmutableArray<SourceText>> Words)
{
    /// <summary>Stands in for a theme that cannot be found, so that the rest of a site can be checked.</summary>
    public static Theme None { get; } = new(
        "",
        ImmutableSortedDictionary<string, SourceText>.Empty,
        ImmutableSortedDictionary<string, InputFile>.Empty,
        ImmutableSortedDictionary<string, ImmutableArray<SourceText>>.Empty);

    /// <summary>Relative to the site's root.</summary>
    public string Folder => "themes/" + Name;

    /// <summary>Templates escape text themselves, as on Scriban, and text that none escaped is an error; otherwise text is escaped for them.</summary>
    public bool IsEscapingExplicit { get; init; }

    /// <summary>The theme has a search page; without one the site has no search.</summary>
    public bool HasSearch => Templates.ContainsKey("layouts/search.sbn-html");

    /// <summary>With the values the site gave them, by name.</summary>
    public ImmutableSortedDictionary<string, ThemeOption> Options { get; init; } =
        ImmutableSortedDictionary<string, ThemeOption>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The asset at whose top options stand as custom properties.</summary>
    public Placed<string>? StyleSheet { get; init; }

    /// <summary>What theme.yaml calls it, for people.</summary>
    public string? Title { get; init; }

    /// <summary>A sentence of theme.yaml on what the theme is like.</summary>
    public string? Description { get; init; }

    /// <summary>This theme with everything of another that has no namesake here.</summary>
    public Theme Over(Theme parent) => this with
    {
        Templates = parent.Templates.SetItems(Templates),
        Assets = parent.Assets.SetItems(Assets),
        Words = parent.Words.SetItems(Words.Select(file => KeyValuePair.Create(file.Key, parent.FindWords(file.Key).AddRange(file.Value)))),
        Options = parent.Options,
        StyleSheet = parent.StyleSheet,
        IsEscapingExplicit = parent.IsEscapingExplicit,
    };

    /// <summary>The word files of a language, each over those before it.</summary>
    public ImmutableArray<SourceText> FindWords(string code) => Words.GetValueOrDefault(code, []);
}
