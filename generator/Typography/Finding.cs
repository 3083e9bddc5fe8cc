using Generator.Text;

namespace Generator.Typography;

/// <summary>What is wrong at a place of a text, and how it would be right.</summary>
/// <param name="Replacement">Null when nothing can be offered.</param>
/// <param name="IsSafe">The replacement is right whatever the writer meant, so that it may be made without asking.</param>
public sealed record Finding(Place Place, string Code, string Message, string? Replacement, bool IsSafe)
{
    public Diagnostic ToDiagnostic() => new(Severity.Warning, Code, Message, Place);
}
