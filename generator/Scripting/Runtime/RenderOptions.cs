namespace Generator.Scripting.Runtime;

/// <summary>How templates run: the same for all pages of a site.</summary>
public sealed record RenderOptions
{
    public static readonly RenderOptions Default = new();

    public Limits Limits { get; init; } = Limits.Default;

    public Escaping Escaping { get; init; }

    /// <summary>An unknown variable or member is an error, not null.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Finds included templates; without it <c>include</c> is an error.</summary>
    public Loader? Loader { get; init; }

    /// <summary>What <c>date.now</c> gives; null is the machine's clock.</summary>
    public DateTime? Now { get; init; }
}
