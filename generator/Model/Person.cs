using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>An author, translator or reviewer.</summary>
public sealed record Person(Placed<string> Key, LocalText Name, LocalText Slug, LocalText Role, LocalText About)
{
    /// <summary>Former addresses in any language, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];
}
