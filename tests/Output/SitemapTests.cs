using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tests.Output;

/// <summary>The sitemaps say the same as the pages.</summary>
public abstract partial class SitemapTests(SampleSite site)
{
    public sealed class Shipped() : SitemapTests(SampleSite.Shared);

    public sealed class ArabicEnglish() : SitemapTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : SitemapTests(SampleSite.ThreeLanguages);

    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    SampleSite Site => site;

    IEnumerable<(string File, XElement Root)> Sitemaps => Site.Files
        .Where(file => file.StartsWith("/sitemap", StringComparison.Ordinal) && file.EndsWith(".xml", StringComparison.Ordinal))
        .Select(file => (file, XDocument.Parse(Site.Read(file)).Root!));

    IReadOnlyList<(string File, XElement Url)> Urls =>
        [.. from sitemap in Sitemaps from url in sitemap.Root.Elements(Map + "url") select (sitemap.File, url)];

    [Fact]
    public void The_robots_file_names_the_sitemap_and_an_index_names_every_other()
    {
        Assert.Contains($"Sitemap: {SampleSite.BaseUrl}/sitemap.xml", Site.Read("/robots.txt"), StringComparison.Ordinal);
        var root = XDocument.Parse(Site.Read("/sitemap.xml")).Root!;
        if (root.Name == Map + "sitemapindex")
        {
            Assert.Equal(
                Sitemaps.Select(sitemap => sitemap.File).Where(file => file != "/sitemap.xml"),
                root.Elements(Map + "sitemap").Select(sitemap => SampleSite.FindAddress(sitemap.Element(Map + "loc")!.Value)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_page_with_a_subject_of_its_own_stands_in_one_sitemap_once()
    {
        var locations = Urls.ToLookup(url => SampleSite.FindAddress(url.Url.Element(Map + "loc")!.Value), StringComparer.Ordinal);
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind is PageKind.Home or PageKind.Article or PageKind.Topic or PageKind.Person or PageKind.Corrections or PageKind.Standing
            where !page.IsNumbered && locations[page.Path].Count() != 1
            select $"{page}: {locations[page.Path].Count()} times");
        Findings.AssertNone(
            from location in locations
            let page = Site.FindPage(location.Key ?? "")
            where location.Count() != 1 || page is null or { Kind: PageKind.NotFound } || SampleSite.FindAddress(page.Canonical) != location.Key
            select $"{location.Count()} × {location.Key}");
    }

    [Fact]
    public void The_versions_in_a_sitemap_are_those_of_the_page()
    {
        Findings.AssertNone(
            from url in Urls
            let location = url.Url.Element(Map + "loc")!.Value
            let page = Site.FindPage(SampleSite.FindAddress(location) ?? "")
            where page is not null
            let listed = url.Url.Elements(Xhtml + "link").Select(link => ((string?)link.Attribute("hreflang"), (string?)link.Attribute("href"))).ToHashSet()
            where !listed.SetEquals(page.Alternates.Select(version => ((string?)version.Key, (string?)version.Value)))
            select $"{url.File}: {location} lists {string.Join(", ", listed)}");
    }

    [Fact]
    public void The_last_change_of_an_article_is_the_storys()
    {
        Findings.AssertNone(
            from url in Urls
            let change = url.Url.Element(Map + "lastmod")?.Value
            let page = Site.FindPage(SampleSite.FindAddress(url.Url.Element(Map + "loc")!.Value) ?? "")
            where change is null ? page?.Kind == PageKind.Article : !Date().IsMatch(change)
            select $"{url.File}: {page} {change}");
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
