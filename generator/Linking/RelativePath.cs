namespace Generator.Linking;

/// <summary>Paths of the site's folder with forward slashes, as authors write them from one file to another.</summary>
static class RelativePath
{
    /// <returns>The path from the site's root, or null when it leaves it.</returns>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part is not "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    /// <summary>How to write a path in a file of a folder.</summary>
    public static string Get(string folder, string path)
    {
        var here = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var there = path.Split('/');
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && string.Equals(here[common], there[common], StringComparison.Ordinal))
            common++;
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }
}
