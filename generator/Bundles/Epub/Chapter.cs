using System.Net;
using System.Text;
using Generator.Languages;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Bundles.Epub;

/// <summary>An article as a file of a book.</summary>
sealed class Chapter(Book book, Article article)
{
    readonly Language _language = article.Language;
    readonly ArticleView _view = book.Renderer.Articles.Make(
        article, book.Renderer.Bodies.Render(article.Body, book.Site.GetAddress(article), book.GetHref), book.GetHref);

    public byte[] Write() => XhtmlFile.Write(_language, article.Title.Value, $"<article>\n{Xhtml.Convert(MakeHtml(), book.FindImage)}\n</article>");

    string MakeHtml()
    {
        var html = new StringBuilder();
        Append(html, "p class=\"kicker\"", _view.Kicker?.Text);
        Append(html, "h1", _view.Title.Text);
        Append(html, "p class=\"summary\"", _view.Summary?.Text);
        AppendByline(html);
        if (_view.Image is { } image)
            AppendImage(html, image);
        Append(html, "p class=\"note\"", _view.MachineLabel?.Text);
        html.Append(_view.Body.Text);
        foreach (var correction in _view.Corrections)
            Append(html, "p class=\"note\"", book.Renderer.MakeCorrectionNote(_language, correction));
        AppendSource(html);
        return html.ToString();
    }

    void AppendByline(StringBuilder html)
    {
        // Who wrote and who translated it are told apart by the theme's words, where it has them.
        AppendPeople(html, "by", _view.Authors);
        AppendPeople(html, "translated-by", _view.Translators);
        var dates = _language.Calendars.Where(calendar => calendar.IsInUse(_view.Date)).Select(calendar => _language.FormatDate(_view.Date, DateWidth.Long, calendar));
        Append(html, "p class=\"date\"", $"<time datetime=\"{_view.Datetime}\">{string.Join(" · ", dates.Select(WebUtility.HtmlEncode))}</time>");
    }

    void AppendPeople(StringBuilder html, string word, IReadOnlyList<PersonView> people)
    {
        if (people.Count > 0)
            Append(html, "p class=\"by\"", $"{WebUtility.HtmlEncode(_language.FindWord(word))} {_language.FormatList([.. people.Select(person => _language.Isolate(person.Name))])}");
    }

    void AppendImage(StringBuilder html, ImageView image)
    {
        html.Append($"<figure><img src=\"{WebUtility.HtmlEncode(image.Address.ToAbsolute(book.Site.BaseUrl))}\" alt=\"{WebUtility.HtmlEncode(image.Alt)}\">");
        if (image.Caption is not null || image.Credit is not null)
            html.Append($"<figcaption>{image.Caption} {image.Credit}</figcaption>");
        html.Append("</figure>\n");
    }

    // Whose text it is and under which terms goes along wherever it goes; and where it stands.
    void AppendSource(StringBuilder html)
    {
        if (_view.Source is { } source)
        {
            var name = _language.Isolate(source.Name);
            string?[] parts =
            [
                source.Url is { } url ? $"<a href=\"{WebUtility.HtmlEncode(url)}\">{name}</a>" : name,
                source.Author is { } author ? _language.Isolate(author) : null,
                source.Permission?.Text,
                source.Licence is { } licence ? _language.Isolate(licence) : null,
            ];
            Append(html, "p class=\"note\"", string.Join(" · ", parts.OfType<string>()));
        }
        var address = WebUtility.HtmlEncode(book.Site.GetAddress(article).ToAbsolute(book.Site.BaseUrl));
        Append(html, "p class=\"note\"", $"<a href=\"{address}\" dir=\"ltr\">{address}</a>");
    }

    static void Append(StringBuilder html, string tag, string? content)
    {
        if (content is not null)
            html.Append($"<{tag}>{content}</{tag.Split(' ')[0]}>\n");
    }
}
