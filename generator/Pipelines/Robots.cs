using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>robots.txt: everything may be read, and the sitemaps stand here.</summary>
static class Robots
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        yield return new PlannedFile(Routes.Robots, () => Encoding.UTF8.GetBytes(
            $"User-agent: *\nAllow: /\n\n{Name(renderer, Routes.SitemapIndex)}{Name(renderer, Routes.NewsSitemap)}"));
    }

    static string Name(SiteRenderer renderer, Address sitemap) => $"Sitemap: {sitemap.ToAbsolute(renderer.Site.BaseUrl)}\n";
}
