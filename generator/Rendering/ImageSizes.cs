using System.Collections.Frozen;
using Generator.Linking;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>How large the site's pictures are, by address.</summary>
sealed class ImageSizes(LinkedSite site)
{
    readonly FrozenDictionary<string, ImageSize> _sizes = site.Media.Concat(site.Static)
        .Where(file => file.Source.Size is not null)
        .ToFrozenDictionary(file => file.Address.Path, file => file.Source.Size!.Value, StringComparer.Ordinal); // Null ones are left out above.

    public ImageSize? Find(Address address) => _sizes.TryGetValue(address.Path, out var size) ? size : null;
}
