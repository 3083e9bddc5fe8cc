using Generator.Text;

namespace Generator.Linking;

/// <summary>Finds what the author of a broken link most likely meant.</summary>
/// <remarks>Compares only with what shares the folder or the name: a moved folder breaks many links, and there may be many pages.</remarks>
sealed class LinkSuggestion(LinkIndex index)
{
    /// <param name="path">From the site's root.</param>
    /// <returns>How to write the nearest file in the folder given, or null.</returns>
    public string? FindFile(string path, string folder)
    {
        var (start, name) = Split(path);
        var (_, parent) = Split(start);
        var known = index.PagePaths.Concat(index.MediaPaths);
        // The same story and file elsewhere (../ once too often), then the nearest spelling.
        var tail = $"/{parent}/{name}";
        var nearest = known.Where(each => each.EndsWith(tail, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? Suggestion.FindNearest(path, known.Where(each => IsNear(each, start, name)));
        return nearest is null ? null : RelativePath.Get(folder, nearest);
    }

    public string? FindAddress(string path)
    {
        var (start, name) = Split(path.TrimEnd('/'));
        return Suggestion.FindNearest(path, index.AddressPaths.Where(each => IsNear(each.TrimEnd('/'), start, name)));
    }

    // In the same folder under another name, or under the same name in a folder beside it.
    static bool IsNear(string path, string start, string name)
    {
        var (folder, file) = Split(path);
        return string.Equals(folder, start, StringComparison.Ordinal)
            || (string.Equals(file, name, StringComparison.Ordinal) && string.Equals(Split(folder).Start, Split(start).Start, StringComparison.Ordinal));
    }

    static (string Start, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
