using System.Collections.Immutable;

namespace Tests.Specs;

/// <summary>One case of a spec file: what is given and what is expected, section by section.</summary>
public sealed record SpecCase(string File, string Title, ImmutableArray<SpecSection> Sections)
{
    public SpecSection? Find(string name) => Sections.FirstOrDefault(section => section.Name == name);

    // What test runners show.
    public override string ToString() => $"{File}: {Title}";
}
