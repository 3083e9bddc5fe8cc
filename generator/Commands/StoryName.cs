using Generator.Model;
using Generator.Text;

namespace Generator.Commands;

/// <summary>Finds the story that somebody means who writes its folder, a slug, or a path.</summary>
static class StoryName
{
    /// <param name="folder">The current one, from which a path may count.</param>
    /// <returns>The story's key; null when there is none, or more than one: the problem is then a sentence.</returns>
    public static string? Find(string name, IReadOnlyCollection<Article> articles, string root, string folder, out string problem)
    {
        var keys = articles.Where(article => Is(article, name, root, folder)).Select(article => article.StoryKey.Value).Distinct(StringComparer.Ordinal).ToList();
        problem = keys.Count switch
        {
            0 => $"there is no story {name}{Suggestion.GetClause(name, articles.SelectMany(article => new[] { GetLast(article.StoryKey.Value), GetSlug(article) }))}",
            1 => "",
            _ => $"{name} is the name of several stories: {string.Join(", ", keys)}",
        };
        return keys is [var only] ? only : null;
    }

    static bool Is(Article article, string name, string root, string folder) =>
        new[] { article.StoryKey.Value, GetLast(article.StoryKey.Value), GetLast(article.Folder), GetSlug(article) }.Contains(name, StringComparer.Ordinal)
        || new[] { root, folder }.Any(from => IsPath(Path.Join(root, article.Folder), Path.Join(root, article.Source.Path), Path.GetFullPath(name, from)));

    static bool IsPath(string folder, string file, string named) =>
        string.Equals(Path.TrimEndingDirectorySeparator(named), folder, StringComparison.Ordinal) || string.Equals(named, file, StringComparison.Ordinal);

    static string GetLast(string path) => path[(path.LastIndexOf('/') + 1)..];

    static string GetSlug(Article article) => article.Slug?.Value ?? article.Language.MakeSlug(article.Title.Value);
}
