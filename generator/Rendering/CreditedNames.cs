using System.Net;
using Generator.Linking;
using Generator.Model;

namespace Generator.Rendering;

/// <summary>Names in running text: set off from what surrounds them, and linked where the site has a page of who bears them.</summary>
static class CreditedNames
{
    public static string ToHtml(this CreditedPerson person, Func<Address, string> getHref)
    {
        var name = $"<bdi>{WebUtility.HtmlEncode(person.Name)}</bdi>";
        return person.Address is { } address ? $"<a href=\"{WebUtility.HtmlEncode(getHref(address))}\">{name}</a>" : name;
    }
}
