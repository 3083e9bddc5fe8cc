namespace Tests.Output;

/// <summary>What is left of an article that was withdrawn.</summary>
public sealed class WithdrawnTests
{
    static SampleSite Site => SampleSite.Shared;

    static IEnumerable<SamplePage> Withdrawn => Site.Pages.Where(page => page.Kind == PageKind.Withdrawn);

    [Fact]
    public void Its_address_keeps_a_dated_notice_that_search_engines_leave_alone()
    {
        Assert.NotEmpty(Withdrawn);
        Findings.AssertNone(
            from page in Withdrawn
            where page.Document.QuerySelector(".notice time[datetime]") is null
                || page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content") != "noindex"
                || page.Canonical is not null
            select page.Path);
    }

    [Fact]
    public void Only_the_page_of_corrections_leads_there_and_no_feed_or_sitemap_names_it()
    {
        Findings.AssertNone(
            from withdrawn in Withdrawn
            from page in Site.Pages
            let isNamed = page.Document.QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href") == withdrawn.Path)
            where isNamed != (page.Path == $"/{withdrawn.Language}/corrections/")
            select $"{page.Path}: {withdrawn.Path}");
        Findings.AssertNone(
            from withdrawn in Withdrawn
            from file in Site.Files
            where file.EndsWith(".xml", StringComparison.Ordinal) && Site.Read(file).Contains(withdrawn.Path, StringComparison.Ordinal)
            select $"{file}: {withdrawn.Path}");
    }
}
