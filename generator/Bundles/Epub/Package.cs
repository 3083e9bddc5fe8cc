using System.Globalization;
using System.Xml;
using Generator.Languages;
using Generator.Pipelines;

namespace Generator.Bundles.Epub;

/// <summary>The package document: what a book is called, what it holds, and in which order and direction it is read (EPUB 3.2).</summary>
static class Package
{
    const string Opf = "http://www.idpf.org/2007/opf";
    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static ReadOnlyMemory<byte> Write(Book book) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, book.Language.Code);
        xml.WriteAttributeString("dir", book.Language.Direction.ToHtml());
        WriteMetadata(xml, book);
        WriteManifest(xml, book);
        WriteSpine(xml, book);
        xml.WriteEndElement();
    });

    static void WriteMetadata(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("dc", "identifier", DublinCore);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(book.Identifier);
        xml.WriteEndElement();
        xml.WriteElementString("dc", "title", DublinCore, book.Title);
        xml.WriteElementString("dc", "language", DublinCore, book.Language.Code);
        xml.WriteElementString("dc", "creator", DublinCore, book.Publisher);
        xml.WriteElementString("dc", "publisher", DublinCore, book.Publisher);
        xml.WriteElementString("dc", "source", DublinCore, book.Site.BaseUrl);
        xml.WriteElementString("dc", "date", DublinCore, book.Span.ToString());
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", "dcterms:modified");
        xml.WriteString(book.Modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void WriteManifest(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("manifest", Opf);
        WriteItem(xml, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        WriteItem(xml, "css", "book.css", "text/css");
        foreach (var chapter in book.Articles.Select(book.GetChapter))
            WriteItem(xml, GetId(chapter), chapter, "application/xhtml+xml");
        foreach (var path in book.Images.Keys)
            WriteItem(xml, "i" + Path.GetFileNameWithoutExtension(path), path, Book.GetMediaType(path));
        xml.WriteEndElement();
    }

    static void WriteSpine(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("spine", Opf);
        xml.WriteAttributeString("page-progression-direction", book.Language.Direction.ToHtml());
        foreach (var id in book.Articles.Select(book.GetChapter).Select(GetId).Prepend("nav"))
        {
            xml.WriteStartElement("itemref", Opf);
            xml.WriteAttributeString("idref", id);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteItem(XmlWriter xml, string id, string path, string type, string? properties = null)
    {
        xml.WriteStartElement("item", Opf);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", path);
        xml.WriteAttributeString("media-type", type);
        if (properties is not null)
            xml.WriteAttributeString("properties", properties);
        xml.WriteEndElement();
    }

    // An id of XML does not begin with a digit.
    static string GetId(string chapter) => "a" + Path.GetFileNameWithoutExtension(chapter);
}
