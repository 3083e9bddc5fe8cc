using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>An author, translator or reviewer, or somebody of whom articles speak.</summary>
public sealed record Person(Placed<string> Key, LocalText Name, LocalText Slug, LocalText Role, LocalText About)
{
    public LocalVariants Variants { get; init; } = LocalVariants.Empty;

    public KnownName Names => new(NameKind.Person, Key, Name, Variants);

    /// <summary>Former addresses in any language, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];
}
