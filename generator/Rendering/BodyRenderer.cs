using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Fills the link slots of a body, for its own page or for readers elsewhere.</summary>
sealed class BodyRenderer(LinkedSite site, ImageSizes sizes, SmallerCopies copies)
{
    /// <summary>The body for its own page, with links as that page writes them.</summary>
    public Markup Render(Body body, Address page, Func<Address, string> getHref) => new(Fill(body, getHref, page, copies));

    /// <summary>The body with absolute links, for feeds, whose readers fetch a picture once and keep it.</summary>
    public string RenderAbsolute(Body body) => Fill(body, address => address.ToAbsolute(site.BaseUrl), null, null);

    /// <summary>For who wants to put something between the blocks of a body.</summary>
    /// <param name="page">The body's own page; null on any other.</param>
    public BodyWriter Write(StringBuilder html, Body body, Func<Address, string> getHref, Address? page) =>
        Write(html, body, getHref, page, copies);

    BodyWriter Write(StringBuilder html, Body body, Func<Address, string> getHref, Address? page, SmallerCopies? offered) =>
        new(html, body, site.GetLinks(body), sizes, offered, getHref, page);

    string Fill(Body body, Func<Address, string> getHref, Address? page, SmallerCopies? offered)
    {
        if (body.Slots.IsEmpty)
            return body.Html;
        var html = new StringBuilder(body.Html.Length + body.Slots.Length * 60);
        Write(html, body, getHref, page, offered).CopyTo(body.Html.Length);
        return html.ToString();
    }
}
