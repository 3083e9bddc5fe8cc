using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Gathers what leads out of the site, for tools that ask whether it still stands; nothing is fetched here.</summary>
static class ExternalLinks
{
    /// <returns>By address, then by place.</returns>
    public static IEnumerable<ExternalLink> List(LinkedSite site)
    {
        var articles = site.Editions.SelectMany(edition => edition.Articles).ToList();
        var bodies = articles.Select(article => article.Body).Concat(site.Editions.SelectMany(edition => edition.Pages).Select(page => page.Body));
        return bodies.SelectMany(body => List(site, body))
            .Concat(articles.Select(article => article.Credit).OfType<SourceCredit>().SelectMany(List))
            .OrderBy(link => link.Url, StringComparer.Ordinal)
            .ThenBy(link => link.Place);
    }

    static IEnumerable<ExternalLink> List(LinkedSite site, Body body) =>
        body.Slots.Zip(site.GetLinks(body))
            .Where(link => link.Second.IsExternal)
            .Select(link => new ExternalLink(link.Second.Url!, link.First.Kind is SlotKind.Image ? "image" : "link", link.First.Target.Place)); // External: it has one.

    static IEnumerable<ExternalLink> List(SourceCredit credit) =>
        new (Placed<string>? Url, string Kind)[] { (credit.Url, "source"), (credit.Archived, "archived") }
            .Where(field => field.Url is not null)
            .Select(field => new ExternalLink(field.Url!.Value.Value, field.Kind, field.Url.Value.Place)); // Not null by the line above.
}
