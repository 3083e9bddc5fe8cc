using System.Collections.Immutable;
using System.Net;
using System.Text;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>
/// The text of an article on its own page: every block has a fragment, and every paragraph a link to the same place in the other
/// versions, if the theme has a word for it. Headings have none: they are read out as lists of their own.
/// </summary>
sealed class ArticleBodies(LinkedSite site, BodyRenderer bodies)
{
    const string Word = "passage";

    public Markup Render(Article article, Func<Address, string> getHref)
    {
        var body = article.Body;
        var passages = site.GetPassages(article);
        var others = GetOthers(article, getHref);
        var html = new StringBuilder(body.Html.Length + body.Blocks.Length * (24 + 160 * others.Length));
        var writer = bodies.Write(html, body, getHref, site.GetAddress(article));
        for (var i = 0; i < body.Blocks.Length; i++)
        {
            var block = body.Blocks[i];
            writer.CopyTo(block.HtmlStart);
            WriteTag(html, writer, body, block, passages.Ids[i]);
            if (others.Length > 0 && FindEnd(body, block) is { } end)
            {
                writer.CopyTo(end);
                foreach (var other in others)
                    WriteLink(html, other, passages.FindIn(other.Passages, i));
            }
        }
        writer.CopyTo(body.Html.Length);
        return new Markup(html.ToString());
    }

    ImmutableArray<OtherVersion> GetOthers(Article article, Func<Address, string> getHref) =>
    [
        .. from version in site.GetStory(article).Versions
           where !ReferenceEquals(version, article)
           let language = version.Language
           let word = language.FindWord(Word)
           where word is not null
           select new OtherVersion(
               site.GetPassages(version),
               $" <a class=\"passage\" href=\"{WebUtility.HtmlEncode(getHref(site.GetAddress(version)))}#",
               $"\" hreflang=\"{language.Code}\" lang=\"{language.Code}\" dir=\"{language.Direction.ToHtml()}\">{WebUtility.HtmlEncode(word)}</a>"),
    ];

    // The block's element carries the fragment; where it has another name already, an empty one in front of it does.
    static void WriteTag(StringBuilder html, BodyWriter writer, Body body, Block block, string id)
    {
        if (block.IsNamed && string.Equals(block.Id, id, StringComparison.Ordinal))
            return;
        var element = body.Html.AsSpan(block.HtmlStart, block.HtmlLength);
        var tag = element[..element.IndexOf('>')];
        if (tag.Contains(" id=\"", StringComparison.Ordinal))
        {
            html.Append("<span");
            WriteId(html, id);
            html.Append("></span>");
        }
        else
        {
            writer.CopyTo(block.HtmlStart + (tag.IndexOf(' ') is >= 0 and var space ? space : tag.Length));
            WriteId(html, id);
        }
    }

    static void WriteId(StringBuilder html, string id) => html.Append(" id=\"").Append(WebUtility.HtmlEncode(id)).Append('"');

    // Where the text of a paragraph ends; null of anything else: a list, a table, a picture.
    static int? FindEnd(Body body, Block block)
    {
        var element = body.Html.AsSpan(block.HtmlStart, block.HtmlLength);
        var isParagraph = element.StartsWith("<p>", StringComparison.Ordinal) || element.StartsWith("<p ", StringComparison.Ordinal);
        return isParagraph ? block.HtmlStart + element.LastIndexOf("</", StringComparison.Ordinal) : null;
    }

    static void WriteLink(StringBuilder html, OtherVersion other, string? id)
    {
        if (id is not null)
            html.Append(other.LinkStart).Append(WebUtility.HtmlEncode(Uri.EscapeDataString(id))).Append(other.LinkEnd);
    }

    /// <param name="LinkStart">A link to a passage up to its fragment.</param>
    readonly record struct OtherVersion(Passages Passages, string LinkStart, string LinkEnd);
}
