using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>What articles are about; has a page in every language that uses it.</summary>
public sealed record Topic(Placed<string> Key, LocalText Name, LocalText Slug, LocalText Description)
{
    /// <summary>Former addresses in any language, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];
}
