namespace Generator.Scripting.Runtime;

/// <summary>What happens to text that a template prints into HTML.</summary>
public enum Escaping
{
    /// <summary>Nothing: text is written as it stands, as Scriban does.</summary>
    None,
    /// <summary>Text is escaped, markup is written as it stands.</summary>
    Html,
    /// <summary>Text that the template did not escape itself is an error: such a template runs unchanged on Scriban.</summary>
    Explicit,
}
