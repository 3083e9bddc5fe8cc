using System.Collections.Immutable;

namespace Generator.Typography.Names;

/// <summary>How one name is written in one language.</summary>
/// <param name="Name">As the site writes it; of a person in full.</param>
/// <param name="Variants">As others write it: in full, or one word that stands for the last one of the name.</param>
public sealed record NameForms(string Name, ImmutableArray<string> Variants)
{
    /// <summary>What belongs in a variant's place.</summary>
    public string GetRight(string variant) => variant.Contains(' ', StringComparison.Ordinal) ? Name : Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>A family name alone may be another family's: only a whole name is certain to be this one.</summary>
    public bool IsWhole(string variant) => variant.Contains(' ', StringComparison.Ordinal) || !Name.Contains(' ', StringComparison.Ordinal);
}
