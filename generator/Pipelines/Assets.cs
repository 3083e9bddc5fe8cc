using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>The theme's stylesheet, icon and fonts, under addresses that change with their content.</summary>
static class Assets
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Assets.Values.Select(asset => new PlannedFile(asset.Address, () => asset.Content));
}
