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
        var known = index.PagePaths.Concat(index.MediaPaths);
        var nearest = FindMoved(path, known) ?? FindRespelled(path, known);
        return nearest is null ? null : RelativePath.Get(folder, nearest);
    }

    public string? FindAddress(string path)
    {
        var nearest = FindRespelled(path.TrimEnd('/'), index.AddressPaths.Select(each => each.TrimEnd('/')));
        return nearest is null ? null : index.FindAddress(nearest)?.Path;
    }

    // The same story and file elsewhere: ../ once too often or too seldom.
    static string? FindMoved(string path, IEnumerable<string> known)
    {
        var (start, name) = Split(path);
        var tail = $"/{Split(start).Name}/{name}";
        return known.Where(each => each.EndsWith(tail, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    // Another name in the same folder, or the same name in a folder beside it.
    static string? FindRespelled(string path, IEnumerable<string> known)
    {
        var (start, name) = Split(path);
        var (above, parent) = Split(start);
        var ending = Path.GetExtension(name);
        var names = known.Select(Split).Where(each => each.Start == start && Path.GetExtension(each.Name) == ending);
        if (Suggestion.FindNearest(name[..^ending.Length], names.Select(each => each.Name[..^ending.Length])) is { } stem)
            return $"{start}/{stem}{ending}";
        var folders = known.Select(Split).Where(each => each.Name == name).Select(each => Split(each.Start)).Where(each => each.Start == above);
        return Suggestion.FindNearest(parent, folders.Select(each => each.Name)) is { } near ? $"{above}/{near}/{name}" : null;
    }

    static (string Start, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
