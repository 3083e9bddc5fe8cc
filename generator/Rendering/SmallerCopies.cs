using System.Globalization;
using System.Text;
using Generator.Linking;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>The widths in which a picture can be had, where the host makes smaller copies of it.</summary>
sealed class SmallerCopies(LinkedSite site, ImageSizes sizes, bool isRelative)
{
    /// <summary>Where Netlify makes them: <c>url</c> names the file, <c>w</c> the width.</summary>
    public const string ServicePath = "/.netlify/images";

    // A phone's column at one, two and three pixels a point, and that of a desk at two; each other width would be made and kept anew.
    static readonly int[] Widths = [400, 800, 1200, 1600];

    // A drawing has every size, and a GIF may move.
    static readonly string[] Scaled = [".avif", ".jpeg", ".jpg", ".png", ".webp"];

    // A site without a place of its own has no host that could make any.
    readonly bool _areMade = site.Config.Images == ImageService.Netlify && !isRelative;

    /// <summary>The value of <c>srcset</c>; null when there is the one file only.</summary>
    public string? FindSet(Address image)
    {
        if (!_areMade || sizes.Find(image) is not { } size)
            return null;
        if (size.Width <= Widths[0] || !Scaled.Contains(Path.GetExtension(image.Path), StringComparer.OrdinalIgnoreCase))
            return null;
        var href = site.BasePath + image.Href;
        var set = new StringBuilder();
        foreach (var width in Widths.Where(width => width < size.Width))
            set.Append(CultureInfo.InvariantCulture, $"{ServicePath}?url={Uri.EscapeDataString(href)}&w={width} {width}w, ");
        return set.Append(CultureInfo.InvariantCulture, $"{href} {size.Width}w").ToString();
    }
}
