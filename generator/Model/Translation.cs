using Generator.Text;

namespace Generator.Model;

/// <summary>How a version came from another one.</summary>
/// <param name="From">Code of the language it was translated from.</param>
/// <param name="Reviewer">Key of a person.</param>
/// <param name="Of">The original as this version renders it; null: nobody wrote it down.</param>
public sealed record Translation(
    Placed<string> From,
    TranslationKind Kind,
    string? Tool,
    Placed<string>? Reviewer,
    Snapshot? Of);
