using System.Collections.Immutable;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>How articles are cited: on their pages for reference managers, and where the files to download stand.</summary>
sealed class CitationViews(LinkedSite site, SiteViews sites)
{
    public Citation Get(Article article) => Citation.Make(site, sites, article);

    public CitationView Make(Article article)
    {
        var address = site.GetAddress(article);
        return new([.. GetFields(Get(article))], new(Routes.BibTex(address), "BibTeX"), new(Routes.Ris(address), "RIS"));
    }

    static IEnumerable<CitationFieldView> GetFields(Citation citation) =>
    [
        new("citation_title", citation.Title),
        .. citation.Authors.Select(author => new CitationFieldView("citation_author", author)),
        new("citation_publication_date", citation.SlashedDate),
        new("citation_journal_title", citation.Container),
        new("citation_publisher", citation.Publisher),
        new("citation_language", citation.Language),
        new("citation_public_url", citation.Url),
    ];
}
