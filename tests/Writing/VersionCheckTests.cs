using System.Text;
using Generator.Model;
using Generator.Text;
using Generator.Writing;

namespace Tests.Writing;

public sealed class VersionCheckTests
{
    const string Site = "https://example.org";

    // fa is the original of de; both are as the archive's theme writes them.
    const string Persian = """
        <link rel="canonical" href="https://example.org/fa/x/"><link rel="alternate" hreflang="fa" href="https://example.org/fa/x/">
        <link rel="alternate" hreflang="de" href="https://example.org/de/x/"><link rel="alternate" hreflang="x-default" href="https://example.org/fa/x/">
        <meta property="og:locale" content="fa_IR"><meta property="og:locale:alternate" content="de_DE">
        <script type="application/ld+json">{"@id":"https://example.org/fa/x/","workTranslation":[{"@id":"https://example.org/de/x/"}]}</script>
        """;

    const string German = """
        <link rel="canonical" href="https://example.org/de/x/"><link hreflang='de' rel="alternate" href="https://example.org/de/x/" hreflang="de">
        <link rel="alternate" href="https://example.org/fa/x/" hreflang="fa"><link rel="alternate" hreflang="x-default" href="https://example.org/fa/x/">
        <meta property="og:locale" content="de_DE"><meta property="og:locale:alternate" content="fa_IR">
        <script type="application/ld+json">{"@id":"https://example.org/de/x/","translationOfWork":{"@id":"https://example.org/fa/x/"}}</script>
        """;

    const string Sitemap = """
        <urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://example.org/de/x/</loc>
        <xhtml:link rel="alternate" hreflang="fa" href="https://example.org/fa/x/"/><xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/x/"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/fa/x/"/></url><url><loc>https://example.org/about/</loc></url></urlset>
        """;

    [Fact]
    public void Versions_that_name_each_other_in_every_way_are_right()
    {
        Assert.Empty(Check(Persian, German, Sitemap));
        // A theme that names no versions leaves it to the sitemap.
        Assert.Empty(Check("<link rel=\"canonical\" href=\"https://example.org/fa/x/\">", "<link rel=\"canonical\" href=\"https://example.org/de/x/\">", Sitemap));
    }

    [Theory]
    [InlineData("rel=\"canonical\" href=\"https://example.org/de/x/\"", "rel=\"canonical\" href=\"https://example.org/de/y/\"",
        "versions-self: this page names versions of itself (hreflang), but its own canonical address is not among them; let the template write page.alternates as they are")]
    [InlineData("hreflang=\"x-default\" href=\"https://example.org/fa/x/\"", "hreflang=\"x-default\" href=\"https://example.org/de/x/\"",
        "versions-differ: this page and https://example.org/de/x/ name different versions of each other (hreflang); let the template write page.alternates as they are")]
    [InlineData("og:locale:alternate", "og:locale:alternative",
        "versions-open-graph: this page tells Open Graph of 0 other locales (og:locale:alternate), but has 1 other versions (hreflang)")]
    [InlineData("translationOfWork", "workTranslated",
        "versions-inverse: the JSON-LD of this page calls https://example.org/de/x/ its translation or original, and that page does not say the same of this one")]
    [InlineData("\"translationOfWork\":{\"@id\":\"https://example.org/fa/x/\"}", "\"translationOfWork\":{\"@id\":\"https://example.org/fa/y/\"}",
        "versions-inverse: the JSON-LD of this page calls https://example.org/de/x/ its translation or original, and that page does not say the same of this one")]
    public void A_page_that_does_not_agree_is_reported(string right, string wrong, string message)
    {
        Assert.Contains(right, German, StringComparison.Ordinal);
        Assert.Contains(Check(Persian, German.Replace(right, wrong, StringComparison.Ordinal), ""), found => found.EndsWith("error " + message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sitemap_that_does_not_agree_is_reported_at_the_entry()
    {
        Assert.Equal(
            ["output/sitemap-de.xml(1,62): error versions-sitemap: the sitemap names other versions of https://example.org/de/x/ than the page itself does (hreflang); let the template write page.alternates as they are"],
            Check(Persian, German, Sitemap.Replace("hreflang=\"fa\"", "hreflang=\"ar\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_many_pages_with_one_mistake_the_first_is_named()
    {
        Assert.Single(Check(
            Persian.Replace("og:locale:alternate", "x", StringComparison.Ordinal), German.Replace("og:locale:alternate", "x", StringComparison.Ordinal), Sitemap));
    }

    static IEnumerable<string> Check(string persian, string german, string sitemap)
    {
        var diagnostics = new Diagnostics();
        VersionCheck.Check([MakePage("/fa/x/", persian), MakePage("/de/x/", german), new(new("/sitemap-de.xml"), "Test", Encoding.UTF8.GetBytes(sitemap))], diagnostics);
        return diagnostics.ToSorted().Select(Report.FormatHeadline);
    }

    static OutputFile MakePage(string path, string head) =>
        new(new(path), "Test", Encoding.UTF8.GetBytes($"<!doctype html><head>{head}</head><body><a href=\"{Site}\" hreflang=\"ar\">…</a>"));
}
