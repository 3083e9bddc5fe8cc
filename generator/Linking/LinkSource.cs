using Generator.Model;

namespace Generator.Linking;

/// <summary>A Markdown file whose links are resolved, and which other files link to.</summary>
/// <param name="Path">Of the file, relative to the site's root.</param>
/// <param name="Folder">Of the file; relative links start here.</param>
/// <param name="Address">Of the page it becomes.</param>
sealed record LinkSource(string Path, string Folder, Address Address, Body Body)
{
    /// <summary>Whether the page has an element with an id: headings mostly, but authors may give one to anything.</summary>
    public bool HasId(string id) =>
        Body.Headings.Any(heading => string.Equals(heading.Id, id, StringComparison.Ordinal))
        || Body.Html.Contains($" id=\"{id}\"", StringComparison.Ordinal);
}
