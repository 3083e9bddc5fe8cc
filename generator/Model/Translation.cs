using Generator.Text;

namespace Generator.Model;

/// <summary>How a version came from another one.</summary>
/// <param name="From">Code of the language it was translated from.</param>
/// <param name="Reviewer">Key of a person.</param>
/// <param name="Of">Hash over the blocks of the original that this version renders.</param>
public sealed record Translation(
    Placed<string> From,
    TranslationKind Kind,
    string? Tool,
    Placed<string>? Reviewer,
    Placed<string>? Of);
