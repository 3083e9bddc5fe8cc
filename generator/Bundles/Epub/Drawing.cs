using System.Text;
using System.Xml.Linq;

namespace Generator.Bundles.Epub;

/// <summary>An SVG drawing as books take it.</summary>
static class Drawing
{
    // SVG 2, section 5.10: lang says the same, and the schema that books are checked by knows nothing else.
    static readonly XName XmlLanguage = XNamespace.Xml + "lang";

    public static byte[] Convert(string path)
    {
        var drawing = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        foreach (var element in drawing.Descendants().Where(element => element.Attribute(XmlLanguage) is not null))
        {
            var language = element.Attribute(XmlLanguage)!; // Asked for just above.
            language.Remove();
            if (element.Attribute("lang") is null)
                element.SetAttributeValue("lang", language.Value);
        }
        return Encoding.UTF8.GetBytes(drawing.ToString(SaveOptions.DisableFormatting));
    }
}
