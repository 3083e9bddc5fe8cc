using AngleSharp.Dom;

namespace Tests.Output;

/// <summary>The archive built with --relative: wherever its folder lies, nothing a page needs lies outside of it.</summary>
public sealed class RelativeTests
{
    static SampleSite Site => SampleSite.Relative;

    [Fact]
    public void Every_page_of_the_archive_is_there()
    {
        Assert.Equal(
            SampleSite.Shared.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)),
            Site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_page_loads_and_links_to_is_a_file_beside_it_without_the_help_of_a_server()
    {
        var files = Site.Files.ToHashSet(StringComparer.Ordinal);
        Findings.AssertNone(
            from page in Site.Pages
            let file = page.Path.EndsWith('/') ? page.Path + "index.html" : page.Path
            from element in page.Document.All
            where !IsForOthers(element)
            from name in new[] { "href", "src" }
            let link = element.GetAttribute(name)
            where link is not null && !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)
            let target = new Uri(new Uri("file://" + Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal)), link)
            where link.StartsWith('/') || !files.Contains(Uri.UnescapeDataString(target.AbsolutePath))
            select $"{page}: {link}");
    }

    [Fact]
    public void Addresses_for_machines_stay_those_of_the_site()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let same = SampleSite.Shared.FindPage(page.Path)
            where page.Canonical != same?.Canonical || !page.Alternates.SequenceEqual(same?.Alternates ?? page.Alternates)
            select page.Path);
        Findings.AssertNone(
            from file in Site.Files
            where file.EndsWith(".xml", StringComparison.Ordinal) && ReadForMachines(Site, file) != ReadForMachines(SampleSite.Shared, file)
            select file);
    }

    [Fact]
    public void No_rules_for_a_host_come_along()
    {
        Assert.DoesNotContain("/_redirects", Site.Files);
        Assert.DoesNotContain("/_headers", Site.Files);
    }

    // A feed's style is for browsers, and lies beside it.
    static string ReadForMachines(SampleSite site, string file) =>
        string.Join('\n', site.Read(file).Split('\n').Where(line => !line.StartsWith("<?xml-stylesheet", StringComparison.Ordinal)));

    // What names a page to search engines and feed readers is absolute, and alike in every copy.
    static bool IsForOthers(IElement element) => element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate" && element.HasAttribute("hreflang");
}
