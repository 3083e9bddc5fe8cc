namespace Generator.Scripting.Runtime;

/// <summary>How far a template may go before it is stopped with an error; the defaults are Scriban's.</summary>
public sealed record Limits
{
    public static readonly Limits Default = new();

    /// <summary>Rounds of the outermost loop, everything inside it counted; 0 is no limit.</summary>
    public int Loops { get; init; } = 1000;

    /// <summary>Functions and includes inside one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of all text written, captures and includes counted again; 0 is no limit.</summary>
    public int Output { get; init; } = 1 << 20;

    /// <summary>Beyond the limit output ends without an error, as Scriban does.</summary>
    public bool CutsOutput { get; init; }

    /// <summary>Characters of one string; 0 is no limit.</summary>
    public int Text { get; init; } = 1 << 20;

    /// <summary>Objects and lists inside one another when they are printed.</summary>
    public int ObjectDepth { get; init; } = 20;

    public TimeSpan Regex { get; init; } = TimeSpan.FromSeconds(10);
}
