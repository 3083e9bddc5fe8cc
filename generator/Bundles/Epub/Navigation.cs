using System.Net;
using System.Text;
using Generator.Model;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Bundles.Epub;

/// <summary>The contents of a book: its months and their articles.</summary>
static class Navigation
{
    public static byte[] Write(Book book)
    {
        var title = WebUtility.HtmlEncode(book.Title);
        var body = new StringBuilder($"<nav epub:type=\"toc\" id=\"toc\">\n<h1>{title}</h1>\n<ol>\n");
        foreach (var month in book.Articles.GroupBy(article => article.Date.Value.Date.Month))
            AppendMonth(body, book, book.Language.FormatMonth(book.Span.Year, month.Key, Calendar.Gregorian), [.. month]);
        return XhtmlFile.Write(book.Language, book.Title, body.Append("</ol>\n</nav>").ToString());
    }

    static void AppendMonth(StringBuilder body, Book book, string name, IReadOnlyList<Article> articles)
    {
        body.Append($"<li><a href=\"{book.GetChapter(articles[0])}\">{WebUtility.HtmlEncode(name)}</a>\n<ol>\n");
        foreach (var article in articles)
            body.Append($"<li><a href=\"{book.GetChapter(article)}\">{Xhtml.Convert(book.Language.ToHtml(article.Title.Value), book.FindImage)}</a></li>\n");
        body.Append("</ol></li>\n");
    }
}
