namespace Generator.Commands;

/// <summary>Finds the folder of the site that a command is about.</summary>
static class SiteRoot
{
    public static bool IsRoot(string folder) => Directory.Exists(Path.Join(folder, "input"));

    /// <returns>The folder itself or the nearest above it that holds input/; null when there is none.</returns>
    public static string? Find(string folder)
    {
        for (var each = Path.GetFullPath(folder); each is not null; each = Path.GetDirectoryName(each))
        {
            if (IsRoot(each))
                return each;
        }
        return null;
    }
}
