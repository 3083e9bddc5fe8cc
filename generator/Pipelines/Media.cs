using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>Pictures and other files beside the articles that refer to them.</summary>
static class Media
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Media.Select(file => new PlannedFile(file.Address, file.Source));
}
