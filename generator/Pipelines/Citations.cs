using System.Text;
using Generator.Linking;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>Beside every article what reference managers import: BibTeX and RIS. The page itself carries the same for those that read pages.</summary>
static class Citations
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from article in edition.Articles
        let address = renderer.Site.GetAddress(article)
        from file in new[]
        {
            new PlannedFile(Routes.BibTex(address), () => Encoding.UTF8.GetBytes(BibTex.Write(renderer.Citations.Get(article)))),
            new PlannedFile(Routes.Ris(address), () => Encoding.UTF8.GetBytes(Ris.Write(renderer.Citations.Get(article)))),
        }
        select file;
}
