using System.Collections.Immutable;

namespace Tests.Output;

/// <summary>A site that is built once for all tests that look at its output: the shipped archive, and those of tests/Sites.</summary>
public sealed class SampleSite
{
    /// <summary>Not what site.yaml says, so that an address that comes from elsewhere is found.</summary>
    public const string BaseUrl = "https://archive.test";

    static readonly Lazy<SampleSite> Archive = new(() => Build(Repository.Root));
    static readonly Lazy<SampleSite> WithoutHost = new(() => Build(Repository.Root, "--relative"));
    static readonly Lazy<SampleSite> OtherTheme = new(() => Build(Repository.Root, "--theme", "plain"));
    static readonly Lazy<SampleSite> WithShortLists = new(BuildWithShortLists);
    static readonly Lazy<SampleSite> TwoOthers = new(() => BuildWithTheme("ar-en"));
    static readonly Lazy<SampleSite> Three = new(() => BuildWithTheme("fa-de-en"));

    SampleSite(string folder)
    {
        Folder = folder;
        Files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        var all = Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => new SamplePage(GetAddress(file), Read(file))).ToList();
        Pages = [.. all.Where(page => !page.IsRedirect)];
        Redirects = [.. all.Where(page => page.IsRedirect)];
        Languages = [.. Pages.Where(page => page.Kind == PageKind.Home).Select(page => page.Language)];
    }

    /// <summary>The archive that ships with the program.</summary>
    public static SampleSite Shared => Archive.Value;

    /// <summary>The same archive with links that work below any path and without a server.</summary>
    public static SampleSite Relative => WithoutHost.Value;

    /// <summary>The same archive in the smallest theme there is.</summary>
    public static SampleSite Plain => OtherTheme.Value;

    /// <summary>The same archive with lists of three, which have full pages behind them.</summary>
    public static SampleSite ShortLists => WithShortLists.Value;

    public static SampleSite ArabicEnglish => TwoOthers.Value;

    public static SampleSite ThreeLanguages => Three.Value;

    /// <summary>Full path of the output folder.</summary>
    public string Folder { get; }

    /// <summary>Paths from the site's root, in order.</summary>
    public ImmutableArray<string> Files { get; }

    public ImmutableArray<SamplePage> Pages { get; }

    /// <summary>What lies at former addresses.</summary>
    public ImmutableArray<SamplePage> Redirects { get; }

    /// <summary>The codes of the languages that have a home page.</summary>
    public ImmutableArray<string> Languages { get; }

    public string Read(string file) => File.ReadAllText(Path.Join(Folder, file));

    public SamplePage? FindPage(string address) => Pages.FirstOrDefault(page => page.Path == address);

    /// <summary>A typical page of a kind in a language: of several one in every language, and of these the one with the most to show.</summary>
    public SamplePage? FindTypical(PageKind kind, string language) =>
        Pages.Where(page => page.Kind == kind && page.Language == language).MaxBy(page => (page.Alternates.Count, page.Html.Length));

    /// <summary>A typical page of a kind in each language; of the chooser, which is in none, itself.</summary>
    public IEnumerable<SamplePage> GetTypical(PageKind kind) =>
        Languages.Prepend("").Select(language => FindTypical(kind, language)).OfType<SamplePage>();

    /// <summary>The address of an absolute URL of this site, decoded, without its fragment; null for other hosts.</summary>
    public static string? FindAddress(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == BaseUrl
            ? Uri.UnescapeDataString(uri.AbsolutePath)
            : null;

    static string GetAddress(string file) =>
        file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    static SampleSite BuildWithShortLists()
    {
        using var root = new TemporaryFolder();
        foreach (var folder in new[] { "input", "themes" })
            Example.ExampleSite.Copy(Path.Combine(Repository.Root, folder), Path.Combine(root.Path, folder));
        File.AppendAllText(Path.Combine(root.Path, "input", "site.yaml"), "page-size: 3\n");
        return Build(root.Path);
    }

    static SampleSite BuildWithTheme(string site)
    {
        using var root = new TemporaryFolder();
        Example.ExampleSite.Copy(Path.Combine(Repository.Root, "tests", "Sites", site), root.Path);
        Example.ExampleSite.Copy(Path.Combine(Repository.Root, "themes"), Path.Combine(root.Path, "themes"));
        return Build(root.Path);
    }

    static SampleSite Build(string root, params string[] options)
    {
        var output = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Dispose();
        // The clock stands still; --future, so that it does not matter where.
        var result = GeneratorProcess.Run(
        [
            "build", "--root", root, "--output", output.Path, "--base-url", BaseUrl,
            "--now", "2026-01-01T12:00:00Z", "--future", "--no-progress", .. options,
        ]);
        return result.ExitCode == 0
            ? new SampleSite(output.Path)
            : throw new InvalidOperationException($"The site {root} does not build (exit code {result.ExitCode}).\n{result.Errors}");
    }
}
