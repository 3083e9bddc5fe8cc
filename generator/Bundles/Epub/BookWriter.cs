using System.Text;
using Generator.Bundles.Zip;
using Generator.Text;

namespace Generator.Bundles.Epub;

/// <summary>Puts a book into its container (EPUB Open Container Format 3.2).</summary>
static class BookWriter
{
    const string Folder = "EPUB/";

    const string Container =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    public static byte[] Write(Book book) => StoredZip.Write(List(book), book.Modified);

    // The type has to be the first entry, and stored.
    static IEnumerable<ZipEntry> List(Book book)
    {
        yield return Make("mimetype", "application/epub+zip");
        yield return Make("META-INF/container.xml", Container);
        yield return new(Folder + "package.opf", Package.Write(book));
        yield return new(Folder + "nav.xhtml", Navigation.Write(book));
        // Reading systems bring fonts, colours and sizes that their readers chose; this is only what sets the parts apart.
        yield return Make(Folder + "book.css", ShippedFile.Get("book.css"));
        foreach (var article in book.Articles)
            yield return new(Folder + book.GetChapter(article), new Chapter(book, article).Write());
        foreach (var (path, image) in book.Images)
            yield return new(Folder + path, Book.GetMediaType(path) is "image/svg+xml" ? Drawing.Convert(image.Source.FullPath) : File.ReadAllBytes(image.Source.FullPath));
    }

    static ZipEntry Make(string path, string content) => new(path, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));
}
