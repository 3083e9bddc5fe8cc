using AngleSharp.Dom;

namespace Tests.Output;

/// <summary>Links, canonical addresses and language versions, judged over all pages at once.</summary>
public abstract class LinkTests(SampleSite site)
{
    public sealed class Shipped() : LinkTests(SampleSite.Shared);

    public sealed class Plain() : LinkTests(SampleSite.Plain);

    public sealed class ArabicEnglish() : LinkTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : LinkTests(SampleSite.ThreeLanguages);

    SampleSite Site => site;

    [Fact]
    public void Every_internal_link_leads_to_a_file_and_its_fragment_to_an_element()
    {
        var files = Site.Files.ToHashSet(StringComparer.Ordinal);
        var pages = Site.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        Findings.AssertNone(
            from page in Site.Pages
            from link in GetLinks(page).Distinct()
            let target = new Uri(new Uri(SampleSite.BaseUrl + Uri.EscapeDataString(page.Path).Replace("%2F", "/", StringComparison.Ordinal)), link)
            where target.GetLeftPart(UriPartial.Authority) == SampleSite.BaseUrl
            let address = Uri.UnescapeDataString(target.AbsolutePath)
            let fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
            where !(pages.ContainsKey(address) || files.Contains(address))
                || (fragment.Length > 0 && pages.TryGetValue(address, out var found) && found.Document.GetElementById(fragment) is null)
            select $"{page}: {link}");
    }

    [Fact]
    public void Every_page_but_the_chooser_and_the_404_pages_is_linked_from_another()
    {
        var linked = Site.Pages
            .SelectMany(page => page.Document.QuerySelectorAll("body a[href]").Select(link => (page, link.GetAttribute("href")!)))
            .Where(link => link.Item2.StartsWith('/'))
            .Select(link => (From: link.page.Path, To: Uri.UnescapeDataString(link.Item2.Split('#')[0])))
            .Where(link => link.From != link.To)
            .Select(link => link.To)
            .ToHashSet(StringComparer.Ordinal);
        Findings.AssertNone(Site.Pages
            .Where(page => page.Kind is not (PageKind.Chooser or PageKind.NotFound) && !linked.Contains(page.Path))
            .Select(page => page.Path));
    }

    [Fact]
    public void A_page_is_its_own_canonical_and_a_hidden_one_has_none()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let expected = page.IsHidden ? null : page.Path
            where SampleSite.FindAddress(page.Canonical) != expected
            select $"{page}: {page.Canonical}");
    }

    [Fact]
    public void A_404_page_a_withdrawn_article_and_two_texts_side_by_side_are_not_for_search_engines()
    {
        Findings.AssertNone(
            from page in Site.Pages
            where page.IsHidden != (page.Document.QuerySelector("meta[name=robots][content*=noindex]") is not null)
            select page.Path);
    }

    [Fact]
    public void The_versions_of_a_page_name_each_other_with_one_identical_set()
    {
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind != PageKind.Chooser && !page.IsHidden
            let set = page.Alternates
            from problem in FindProblems(page, set)
            select $"{page}: {problem}");
    }

    [Fact]
    public void The_default_of_a_home_page_is_the_chooser_and_of_an_article_one_of_its_versions()
    {
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind is PageKind.Home or PageKind.Article
            let target = page.Alternates.GetValueOrDefault("x-default", "")
            where page.Kind == PageKind.Home
                ? target != SampleSite.BaseUrl + "/"
                : !page.Alternates.Any(version => version.Key != "x-default" && version.Value == target)
            select $"{page}: x-default {target}");
    }

    [Fact]
    public void B6_the_links_to_the_other_languages_stand_above_the_headline_of_an_article()
    {
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind == PageKind.Article
            from other in Site.Languages
            where other != page.Language
            let link = page.Document.QuerySelectorAll("main a[hreflang]").FirstOrDefault(link => link.GetAttribute("hreflang") == other)
            let headline = page.Document.QuerySelector("h1")!
            let version = SampleSite.FindAddress(page.Alternates.GetValueOrDefault(other))
            let target = Uri.UnescapeDataString(link?.GetAttribute("href") ?? "")
            where link is null
                || !link.CompareDocumentPosition(headline).HasFlag(DocumentPositions.Following)
                || link.GetAttribute("lang") != other
                || !link.HasAttribute("dir")
                || (version is not null ? target != version : Site.FindPage(target)?.Language != other)
            select $"{page} → {other}: {link?.OuterHtml}");
    }

    [Fact]
    public void B6_the_header_leads_from_every_page_to_the_other_languages()
    {
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind != PageKind.Chooser && page.Language.Length > 0
            from other in Site.Languages
            where other != page.Language
            let link = page.Document.QuerySelectorAll("body header a[hreflang]").FirstOrDefault(link => link.GetAttribute("hreflang") == other)
            where link is null || link.GetAttribute("lang") != other || !link.HasAttribute("dir")
                || Site.FindPage(Uri.UnescapeDataString(link.GetAttribute("href") ?? ""))?.Language != other
            select $"{page} → {other}: {link?.OuterHtml}");
    }

    [Fact]
    public void The_chooser_leads_to_the_home_page_of_every_language()
    {
        var chooser = Site.FindPage("/")!;
        Findings.AssertNone(
            from language in Site.Languages
            where chooser.Document.QuerySelector($"main a[hreflang={language}][href='/{language}/']") is null
            select language);
    }

    IEnumerable<string> FindProblems(SamplePage page, IReadOnlyDictionary<string, string> set)
    {
        if (!set.TryGetValue(page.Language, out var own) || own != page.Canonical)
            yield return $"its own version is {own ?? "missing"}";
        if (!set.ContainsKey("x-default"))
            yield return "no x-default";
        foreach (var (language, url) in set)
        {
            if (SampleSite.FindAddress(url) is not { } address || Site.FindPage(address) is not { } target)
                yield return $"{language} leads to no page: {url}";
            else if (language != "x-default" && target.Language != language)
                yield return $"{language} leads to a page in {target.Language}";
            else if (target.Kind != PageKind.Chooser && !target.Alternates.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(set.OrderBy(pair => pair.Key, StringComparer.Ordinal)))
                yield return $"{language} has another set";
        }
    }

    static IEnumerable<string> GetLinks(SamplePage page) =>
        from element in page.Document.All
        from name in new[] { "href", "src" }
        let value = element.GetAttribute(name)
        where value is not null && !(element.LocalName == "link" && element.GetAttribute("rel") == "preconnect")
        select value;
}
