namespace Tests;

/// <summary>Where the sources under test lie.</summary>
static class Repository
{
    /// <summary>Full path of the folder that holds Site.sln.</summary>
    public static string Root { get; } = FindRoot();

    static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Site.sln")))
                return folder;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Site.sln.");
    }
}
