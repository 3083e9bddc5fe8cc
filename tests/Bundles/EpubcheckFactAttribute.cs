namespace Tests.Bundles;

/// <summary>A test that asks epubcheck; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EpubcheckFactAttribute : FactAttribute
{
    /// <summary>Where Debian puts it; EPUBCHECK names another place.</summary>
    public static string Jar { get; } = Environment.GetEnvironmentVariable("EPUBCHECK") is { Length: > 0 } given ? given : "/usr/share/java/epubcheck.jar";

    public EpubcheckFactAttribute()
    {
        if (!File.Exists(Jar))
            Skip = "There is no epubcheck on this machine; tests/run installs it, or set EPUBCHECK to its jar.";
    }
}
