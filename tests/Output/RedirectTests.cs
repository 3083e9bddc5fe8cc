namespace Tests.Output;

public sealed class RedirectTests
{
    static SampleSite Site => SampleSite.Shared;

    [Fact]
    public void A_former_address_leads_to_a_page_that_stands_by_itself_by_its_link_and_by_its_canonical_address()
    {
        Assert.NotEmpty(Site.Redirects);
        Findings.AssertNone(
            from redirect in Site.Redirects
            let link = redirect.Document.QuerySelector("main h1 a")
            let target = Uri.UnescapeDataString(link?.GetAttribute("href") ?? "")
            where Site.FindPage(target) is null
                || SampleSite.FindAddress(redirect.Canonical) != target
                || redirect.Document.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") != $"0; url={link?.GetAttribute("href")}"
                || redirect.Document.QuerySelector("meta[name=robots][content=noindex]") is null
            select $"{redirect}: {link?.OuterHtml}");
    }

    [Fact]
    public void A_former_feed_is_the_present_one()
    {
        Findings.AssertNone(
            from redirect in Site.Redirects
            where redirect.Kind is PageKind.Topic or PageKind.Person
            let target = SampleSite.FindAddress(redirect.Canonical)
            from name in new[] { "feed.xml", "feed.json" }
            where Site.Read(redirect.Path + name) != Site.Read(target + name)
            select redirect.Path + name);
    }
}
