using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>How an article is cited.</summary>
/// <param name="Fields">For <c>meta name="citation_…"</c>, which reference managers read off the page.</param>
/// <param name="BibTex">The same to download; its title is the name of the format.</param>
public sealed record CitationView(ImmutableArray<CitationFieldView> Fields, LinkView BibTex, LinkView Ris);
