using System.Text;
using Generator.Linking;
using Generator.Rendering;
using Generator.Text;

namespace Generator.Pipelines;

/// <summary>How an Atom feed looks to who opens it in a browser: a plain list under a line that says what a feed is for.</summary>
/// <remarks>
/// Its address never changes, unlike a theme's asset's: months that are closed name it and keep their bytes. XML has no attribute for
/// direction, so each line takes that of its text.
/// </remarks>
static class FeedStyle
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        yield return new PlannedFile(Routes.FeedStyle, () => Encoding.UTF8.GetBytes(ShippedFile.Get("feed.css")));
    }
}
