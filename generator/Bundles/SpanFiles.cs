using Generator.Linking;
using Generator.Model;

namespace Generator.Bundles;

/// <summary>The pictures and other files that an article shows or links to.</summary>
static class SpanFiles
{
    public static IEnumerable<LinkedFile> List(LinkedSite site, Article article)
    {
        var linked = site.GetLinks(article.Body).Append(site.FindImage(article) ?? default).Select(target => target.Address).OfType<Address>().ToHashSet();
        return site.Media.Concat(site.Static).Where(file => linked.Contains(file.Address));
    }
}
