namespace Generator.Model;

/// <summary>What the command line decides about a build; the clock is an argument like any other.</summary>
/// <param name="Root">Full path of the folder that holds input/ and themes/.</param>
/// <param name="BaseUrl">Overrides site.yaml when given.</param>
/// <param name="Theme">Overrides site.yaml when given.</param>
public sealed record BuildOptions(string Root, string Output, DateTimeOffset Now)
{
    public string? BaseUrl { get; init; }

    public string? Theme { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    public bool Relative { get; init; }

    public bool Strict { get; init; }

    /// <summary>Adds new addresses to the ledger after a good build.</summary>
    public bool Record { get; init; }
}
