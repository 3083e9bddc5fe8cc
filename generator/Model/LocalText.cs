using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>One text in several languages, each with the place it was written at; keyed by language code.</summary>
public sealed record LocalText(ImmutableDictionary<string, Placed<string>> Texts)
{
    public static LocalText Empty { get; } = new(ImmutableDictionary<string, Placed<string>>.Empty);

    /// <summary>The text in a language, or null; another language's text is never taken for it.</summary>
    public string? Find(Language language) => FindPlaced(language)?.Value;

    public Placed<string>? FindPlaced(Language language) => Texts.TryGetValue(language.Code, out var text) ? text : null;
}
