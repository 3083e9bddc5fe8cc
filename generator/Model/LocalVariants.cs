using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>Other ways to write a name, by language code.</summary>
public sealed record LocalVariants(ImmutableDictionary<string, ImmutableArray<Placed<string>>> Variants)
{
    public static LocalVariants Empty { get; } = new(ImmutableDictionary<string, ImmutableArray<Placed<string>>>.Empty);

    public ImmutableArray<Placed<string>> Get(Language language) => Variants.GetValueOrDefault(language.Code, []);
}
