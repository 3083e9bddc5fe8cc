using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>What articles are about; has a page in every language that uses it.</summary>
public sealed record Topic(Placed<string> Key, LocalText Name, LocalText Slug, LocalText Description)
{
    /// <summary>Other words for the same, by which it is looked up; no mistake in a text.</summary>
    public LocalVariants Variants { get; init; } = LocalVariants.Empty;

    /// <summary>What it is a topic of: the person or place whose name it bears. A matter of its own is a topic.</summary>
    public NameKind Subject { get; init; } = NameKind.Topic;

    public KnownName Names => new(NameKind.Topic, Key, Name, Variants);

    /// <summary>Former addresses in any language, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];
}
