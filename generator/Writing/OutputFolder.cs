namespace Generator.Writing;

/// <summary>Decides whether a folder may be written to, and which paths lie in it.</summary>
static class OutputFolder
{
    /// <returns>Why a folder must not be the output, as a sentence; null when it may be.</returns>
    public static string? FindRefusal(string root, string output)
    {
        output = Normalize(output);
        var (site, target) = (FollowLinks(Normalize(root)), FollowLinks(output));
        if (IsSame(target, site) || Contains(target, site))
            return $"the output folder {output} holds the site itself; name another with --output";
        foreach (var source in (string[])["input", "themes"])
        {
            var folder = Path.Join(site, source);
            if (IsSame(target, folder) || Contains(folder, target))
                return $"the output folder {output} lies in {source}/, which is read and not written; name another with --output";
        }
        if (!IsSame(target, output) && !Path.Exists(target) && new DirectoryInfo(output).LinkTarget is not null)
            return $"the output folder {output} is a link to {target}, where there is nothing; make a folder there or name another with --output";
        if (File.Exists(output))
            return $"the output folder {output} is a file; name another with --output";
        foreach (var foreign in (string[])["input", ".git"])
        {
            if (Path.Exists(Path.Join(output, foreign)))
                return $"the output folder {output} holds {foreign}, which no build writes; name another with --output";
        }
        return null;
    }

    /// <summary>The full path of a file, or null when it would lie outside the folder or behind a link that may lead out of it.</summary>
    public static string? Find(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Join(folder, path));
        if (!Contains(Normalize(folder), full))
            return null;
        for (var parent = Path.GetDirectoryName(full)!; parent.Length > folder.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (new DirectoryInfo(parent) is { Exists: true, LinkTarget: not null })
                return null;
        }
        return full;
    }

    // Where a folder lies on the disk: a link may lead into what is read.
    static string FollowLinks(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } parent)
            return folder;
        var info = new DirectoryInfo(Path.Join(FollowLinks(parent), Path.GetFileName(folder)));
        return info.LinkTarget is null ? info.FullName : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName;
    }

    static string Normalize(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    static bool Contains(string folder, string path) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || string.Equals(folder, Path.GetPathRoot(folder), StringComparison.Ordinal);
}
