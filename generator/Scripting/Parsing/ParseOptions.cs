namespace Generator.Scripting.Parsing;

/// <summary>How a template is read.</summary>
public sealed record ParseOptions
{
    public static readonly ParseOptions Default = new();

    /// <summary>The whole text is code, without {{ and }}.</summary>
    public bool IsCodeOnly { get; init; }
}
