using System.Globalization;
using System.Net;
using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Fills the link slots of a body, for its own page or for readers elsewhere.</summary>
sealed class BodyRenderer(LinkedSite site, ImageSizes sizes)
{
    /// <summary>The body for its own page, with links as that page writes them.</summary>
    public Markup Render(Body body, Address page, Func<Address, string> getHref) => new(Fill(body, getHref, page));

    /// <summary>The body with absolute links, for feeds.</summary>
    public string RenderAbsolute(Body body) => Fill(body, address => address.ToAbsolute(site.BaseUrl), null);

    string Fill(Body body, Func<Address, string> getHref, Address? page)
    {
        if (body.Slots.IsEmpty)
            return body.Html;
        var links = site.GetLinks(body);
        var html = new StringBuilder(body.Html.Length + links.Length * 60);
        var at = 0;
        for (var i = 0; i < links.Length; i++)
        {
            html.Append(body.Html, at, body.Slots[i].Offset - at);
            html.Append(WebUtility.HtmlEncode(GetHref(links[i], getHref, page)));
            if (body.Slots[i].IsImage)
                AppendSize(html, links[i]);
            at = body.Slots[i].Offset;
        }
        return html.Append(body.Html, at, body.Html.Length - at).ToString();
    }

    // An image's slot stands last in its src, so the quotation mark that follows it closes the attribute written last.
    void AppendSize(StringBuilder html, LinkTarget image)
    {
        if (image.Address is { } address && sizes.Find(address) is { } size)
            html.Append(CultureInfo.InvariantCulture, $"\" width=\"{size.Width}\" height=\"{size.Height}");
    }

    // A fragment of the same page stays one on the page itself; elsewhere it needs the page's address.
    static string GetHref(LinkTarget target, Func<Address, string> getHref, Address? page)
    {
        if (target.Address is not { } address)
            return target.Url ?? "";
        return address == page && target.Suffix.Length > 0 ? target.Suffix : getHref(address) + target.Suffix;
    }
}
