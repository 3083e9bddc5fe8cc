namespace Tests.Browser;

/// <summary>The machine's own Chromium: nothing is downloaded for a test.</summary>
static class Chromium
{
    /// <summary>Null: there is none. tests/run looks at the same places in the same order.</summary>
    public static string? Path { get; } = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    }.FirstOrDefault(File.Exists);

    public static string? SkipReason => Path is null ? "There is no Chromium on this machine; tests/run installs it, or set CHROMIUM to its path." : null;

    /// <summary>No sandbox: tests run as root in containers. The rest keeps it from talking to anyone but the test's own server.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
