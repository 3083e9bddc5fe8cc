using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace Generator.Bundles.Epub;

/// <summary>Turns the HTML of an article into the XHTML of a book.</summary>
static class Xhtml
{
    // What a browser may do with a picture: a book says neither when to load it nor in which sizes.
    static readonly string[] Unwanted = ["loading", "decoding", "fetchpriority", "srcset", "sizes"];

    /// <param name="findImage">The path in the book of the picture at a URL; null when it is not in the book.</param>
    public static string Convert(string html, Func<string, string?> findImage)
    {
        var document = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head></head><body>{html}</body></html>");
        var body = document.Body!; // The parser makes one for every text.
        foreach (var image in body.QuerySelectorAll("img"))
            Place(image, findImage);
        foreach (var element in body.QuerySelectorAll("[lang]"))
            element.SetAttribute("xml:lang", element.GetAttribute("lang"));
        return string.Concat(body.ChildNodes.Select(node => node.ToHtml(XhtmlMarkupFormatter.Instance)));
    }

    // A book may show nothing that lies elsewhere: what is not in it becomes a link.
    static void Place(IElement image, Func<string, string?> findImage)
    {
        foreach (var name in Unwanted)
            image.RemoveAttribute(name);
        var source = image.GetAttribute("src") ?? "";
        if (findImage(source) is { } path)
        {
            image.SetAttribute("src", path);
            return;
        }
        var link = image.Owner!.CreateElement("a"); // An element of a document has one.
        link.SetAttribute("href", source);
        link.TextContent = image.GetAttribute("alt") is { Length: > 0 } text ? text : source;
        image.Replace(link);
    }
}
