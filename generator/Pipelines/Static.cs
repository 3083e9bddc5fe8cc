using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>Files below input/static/, copied as they are.</summary>
static class Static
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Static.Select(file => new PlannedFile(file.Address, file.Source));
}
