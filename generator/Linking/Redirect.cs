using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A former address and the page that answers for it.</summary>
/// <param name="Language">The page's, which its title is in.</param>
public sealed record Redirect(Address From, Address To, Language Language, string Title)
{
    /// <summary>Whether the page is that of a topic or person, with feeds and numbered pages below it.</summary>
    public bool IsListing { get; init; }
}
