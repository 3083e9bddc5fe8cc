using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Generator.Linking;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>Copies a body's HTML stretch by stretch and fills the link slots on its way.</summary>
/// <param name="links">One for each slot of the body.</param>
/// <param name="copies">Null where a picture is its file.</param>
/// <param name="page">The body's own page, within which fragments need no address; null elsewhere.</param>
sealed class BodyWriter(
    StringBuilder html,
    Body body,
    ImmutableArray<LinkTarget> links,
    ImageSizes sizes,
    SmallerCopies? copies,
    Func<Address, string> getHref,
    Address? page)
{
    int _at;
    int _slot;

    /// <summary>Writes what stands before an offset and was not written yet.</summary>
    public void CopyTo(int end)
    {
        for (; _slot < body.Slots.Length && body.Slots[_slot].Offset < end; _slot++)
        {
            var (offset, _, kind) = body.Slots[_slot];
            html.Append(body.Html, _at, offset - _at);
            Append(links[_slot], kind);
            _at = offset;
        }
        html.Append(body.Html, _at, end - _at);
        _at = end;
    }

    /// <summary>Leaves out what stands before an offset.</summary>
    public void SkipTo(int start)
    {
        while (_slot < body.Slots.Length && body.Slots[_slot].Offset < start)
            _slot++;
        _at = start;
    }

    void Append(LinkTarget target, SlotKind kind)
    {
        if (target.Name is { } name)
        {
            html.Append(new CreditedPerson(name, target.Address).ToHtml(getHref));
            return;
        }
        html.Append(WebUtility.HtmlEncode(GetHref(target)));
        if (kind is SlotKind.Image)
            AppendSize(target);
    }

    // An image's slot stands last in its src, so the quotation mark that follows it closes the attribute written last.
    void AppendSize(LinkTarget image)
    {
        if (image.Address is not { } address || sizes.Find(address) is not { } size)
            return;
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{size.Width}\" height=\"{size.Height}");
        // Pictures of a body are lazy, so a browser knows how wide they are before it chooses; one that cannot wait takes the screen's width.
        if (copies?.FindSet(address) is { } set)
            html.Append(CultureInfo.InvariantCulture, $"\" srcset=\"{WebUtility.HtmlEncode(set)}\" sizes=\"auto, 100vw");
    }

    // A fragment of the same page stays one on the page itself; elsewhere it needs the page's address.
    string GetHref(LinkTarget target)
    {
        if (target.Address is not { } address)
            return target.Url ?? "";
        return address == page && target.Suffix.Length > 0 ? target.Suffix : getHref(address) + target.Suffix;
    }
}
