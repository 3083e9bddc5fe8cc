using System.Text;
using Generator.Linking;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>The key file of IndexNow, where site.yaml has a key.</summary>
static class IndexNow
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        if (renderer.Site.Config.IndexNowKey is { } key)
            yield return new PlannedFile(Routes.IndexNowKey(key), () => Encoding.UTF8.GetBytes(key));
    }
}
