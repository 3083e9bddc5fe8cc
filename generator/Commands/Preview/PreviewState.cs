namespace Generator.Commands.Preview;

/// <summary>What the server shows now: the files of the last good build, and what is wrong if the newest was not good.</summary>
/// <param name="Site">Null until a build succeeds.</param>
sealed record PreviewState(PreviewSite? Site, BuildResult Newest)
{
    /// <summary>Keeps the pages of the build before when a build fails, so that the author can read on.</summary>
    public static PreviewState After(PreviewState? before, BuildResult newest) =>
        new(newest.Succeeded ? new(newest) : before?.Site, newest);
}
