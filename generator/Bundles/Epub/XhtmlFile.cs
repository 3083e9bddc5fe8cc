using System.Net;
using System.Text;
using Generator.Languages;

namespace Generator.Bundles.Epub;

/// <summary>A page of a book, in its language and direction.</summary>
static class XhtmlFile
{
    /// <param name="body">Well-formed XHTML.</param>
    public static byte[] Write(Language language, string title, string body) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language.Code}" xml:lang="{language.Code}" dir="{language.Direction.ToHtml()}">
        <head>
        <title>{WebUtility.HtmlEncode(title)}</title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
        </head>
        <body>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n"));
}
