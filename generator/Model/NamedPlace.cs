using Generator.Text;

namespace Generator.Model;

/// <summary>A town, river or country that articles speak of; its names are checked in them.</summary>
public sealed record NamedPlace(Placed<string> Key, LocalText Name, LocalVariants Variants)
{
    public KnownName Names => new(NameKind.Place, Key, Name, Variants);
}
