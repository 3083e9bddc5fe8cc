using Generator.Languages;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>What an author gave a passage in braces, its language and direction above all.</summary>
static class AuthorAttributes
{
    const string Lang = "lang";
    const string Dir = "dir";

    public static bool HasOwnText(this IMarkdownObject passage) => passage.FindAttribute(Lang) is not null || passage.FindAttribute(Dir) is not null;

    /// <summary>What the author says; null when nothing is said, so that the passage runs as what surrounds it.</summary>
    public static Direction? FindDirection(this IMarkdownObject passage, Language page) =>
        passage.FindAttribute(Dir) is { } dir ? Directions.Find(dir) : passage.FindAttribute(Lang) is { } lang ? page.GetDirection(lang) : null;

    /// <summary>Adds an attribute that the author did not write.</summary>
    public static void Say(this IMarkdownObject passage, string name, string? value)
    {
        if (value is not null && passage.FindAttribute(name) is null)
            passage.GetAttributes().AddProperty(name, value);
    }

    /// <summary>Any but id and class, which stand apart.</summary>
    public static string? FindAttribute(this IMarkdownObject passage, string name)
    {
        foreach (var (key, value) in passage.TryGetAttributes()?.Properties ?? [])
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
                return value;
        }
        return null;
    }
}
