using System.Globalization;
using System.Xml;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading.Images;

/// <summary>SVG: width and height, or the viewBox. A drawing that could run script is refused: opened by itself it would run on the site.</summary>
sealed class SvgFormat(string path, Diagnostics diagnostics)
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 8 << 20 };

    // What CSS gives a replaced element that has no size of its own.
    static readonly ImageSize Unsized = new(300, 150);

    ImageSize? _size;

    public ImageSize? FindSize(ReadOnlySpan<byte> file)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(file.ToArray()), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                    ReadElement(xml);
            }
            return _size;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    void ReadElement(XmlReader xml)
    {
        if (xml.Depth == 0 && xml.LocalName == "svg")
            _size = FindSides(xml) ?? FindViewBox(xml.GetAttribute("viewBox")) ?? Unsized;
        if (xml.LocalName is "script" or "foreignObject" or "iframe" or "object" or "embed")
            diagnostics.Add(Errors.SvgActive(path, $"<{xml.LocalName}>"));
        while (xml.MoveToNextAttribute())
        {
            if (IsActive(xml.LocalName, xml.Value))
                diagnostics.Add(Errors.SvgActive(path, xml.LocalName));
        }
    }

    // Event attributes, and references to anything but a part of the drawing itself or an embedded picture.
    static bool IsActive(string name, string value) =>
        name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (name is "href" && !value.StartsWith('#') && !value.StartsWith("data:image/", StringComparison.Ordinal))
        || (name is "attributeName" && value.EndsWith("href", StringComparison.Ordinal));

    static ImageSize? FindSides(XmlReader svg) =>
        FindLength(svg.GetAttribute("width")) is { } width && FindLength(svg.GetAttribute("height")) is { } height
            ? new(width, height)
            : null;

    static ImageSize? FindViewBox(string? viewBox) =>
        viewBox?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height]
        && FindLength(width) is { } across && FindLength(height) is { } down
            ? new(across, down)
            : null;

    static int? FindLength(string? text)
    {
        if (text is null)
            return null;
        var number = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length is > 0 and < 100_000
            ? (int)Math.Round(length, MidpointRounding.AwayFromZero)
            : null;
    }
}
