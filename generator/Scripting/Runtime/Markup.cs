namespace Generator.Scripting.Runtime;

/// <summary>Text that is markup already: captured output, or HTML of the host's model; it is never escaped again.</summary>
/// <remarks>As in Scriban, captured text is not a string: it has no size and prints without quotes inside lists.</remarks>
public sealed class Markup(string text)
{
    public string Text { get; } = text;

    public override string ToString() => Text;
}
