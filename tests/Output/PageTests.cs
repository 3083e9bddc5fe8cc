using System.Text.RegularExpressions;

namespace Tests.Output;

/// <summary>What holds on every page, whatever its kind.</summary>
public abstract partial class PageTests(SampleSite site, params PageKind[] missing)
{
    public sealed class Shipped() : PageTests(SampleSite.Shared);

    public sealed class Plain() : PageTests(SampleSite.Plain, missing: PageKind.Search);

    public sealed class ArabicEnglish() : PageTests(SampleSite.ArabicEnglish);

    public sealed class ThreeLanguages() : PageTests(SampleSite.ThreeLanguages);

    /// <summary>Languages written from right to left; every other one runs from left to right.</summary>
    static readonly HashSet<string> RightToLeft = new(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"], StringComparer.Ordinal);

    SampleSite Site => site;

    [Fact]
    public void The_site_has_every_kind_of_page_in_every_language()
    {
        Assert.True(Site.Languages.Length >= 2, string.Join(", ", Site.Languages));
        Assert.NotNull(Site.FindPage("/"));
        Findings.AssertNone(
            from language in Site.Languages
            from kind in Enum.GetValues<PageKind>()
            where kind is not (PageKind.Chooser or PageKind.Withdrawn) && !missing.Contains(kind) && Site.FindTypical(kind, language) is null
            select $"{language}: no page of kind {kind}");
    }

    [Fact]
    public void A_page_begins_with_its_doctype_and_is_utf_8_without_a_mark()
    {
        Findings.AssertNone(Site.Pages
            .Where(page => !page.Html.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase)
                || page.Document.QuerySelector("head > meta[charset=utf-8]:first-child") is null)
            .Select(page => page.Path));
    }

    [Fact]
    public void B1_a_page_says_its_language_and_direction()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let html = page.Document.DocumentElement
            let language = html.GetAttribute("lang") ?? ""
            where (page.Language.Length > 0 && page.Kind != PageKind.NotFound && language != page.Language)
                || language.Length == 0
                || html.GetAttribute("dir") != GetDirection(language)
            select $"{page}: lang={language} dir={html.GetAttribute("dir")}");
    }

    [Fact]
    public void B2_no_block_leaves_its_direction_to_its_first_letter()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from element in page.Document.QuerySelectorAll("p,h1,h2,h3,h4,h5,h6,li,td,th,blockquote,figcaption")
            where element.GetAttribute("dir") == "auto"
            select $"{page}: {Show(element.OuterHtml)}");
    }

    [Fact]
    public void B3_an_element_in_another_language_says_its_direction_too()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let own = page.Document.DocumentElement.GetAttribute("lang")
            from element in page.Document.QuerySelectorAll("body [lang]")
            let language = element.GetAttribute("lang") ?? ""
            where language != own && element.GetAttribute("dir") != GetDirection(language)
            select $"{page}: {Show(element.OuterHtml)}");
    }

    [Fact]
    public void A_page_has_one_h1_a_title_and_one_main()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from selector in new[] { "h1", "main", "head > title", "body" }
            let count = page.Document.QuerySelectorAll(selector).Length
            where count != 1 || string.IsNullOrWhiteSpace(page.Document.QuerySelector(selector)!.TextContent)
            select $"{page}: {count} {selector}");
    }

    [Fact]
    public void Headings_do_not_skip_a_level()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let levels = page.Document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList()
            where levels.FirstOrDefault() != 1 || levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)
            select $"{page}: {string.Join(' ', levels)}");
    }

    [Fact]
    public void Ids_are_unique_on_a_page()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from ids in page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id)
            where ids.Count() > 1 || string.IsNullOrEmpty(ids.Key)
            select $"{page}: {ids.Count()} × id=\"{ids.Key}\"");
    }

    [Fact]
    public void A_time_is_gregorian_iso_8601_in_ascii_whatever_is_shown()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from time in page.Document.QuerySelectorAll("time")
            where !IsoTime().IsMatch(time.GetAttribute("datetime") ?? "")
            select $"{page}: {Show(time.OuterHtml)}");
    }

    [Fact]
    public void There_is_no_inline_script_or_style()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from element in page.Document.All
            where element.LocalName == "style"
                || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            select $"{page}: {Show(element.OuterHtml)}");
    }

    [Fact]
    public void Images_have_a_text_in_their_place_and_a_place_of_their_own_size()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from image in page.Document.QuerySelectorAll("img")
            where !image.HasAttribute("alt") || !image.HasAttribute("width") || !image.HasAttribute("height")
            select $"{page}: {Show(image.OuterHtml)}");
    }

    [Fact]
    public void B3_a_date_beside_other_text_has_a_direction_of_its_own()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from time in page.Document.QuerySelectorAll("time:not([dir])")
            where time.ParentElement!.TextContent.Trim() != time.TextContent.Trim()
            select $"{page}: {Show(time.ParentElement!.OuterHtml)}");
    }

    [Fact]
    public void What_is_only_a_sign_to_see_has_words_to_hear()
    {
        Findings.AssertNone(
            from page in Site.Pages
            from link in page.Document.QuerySelectorAll("a, button")
            where !(link.GetAttribute("aria-label") ?? link.TextContent).Any(char.IsLetterOrDigit) && link.QuerySelector("img[alt]") is null
            select $"{page}: {Show(link.OuterHtml)}");
        Findings.AssertNone(
            from page in Site.Pages
            from link in page.Document.QuerySelectorAll("a[role=doc-backlink]")
            where !link.GetAttribute("aria-label")!.Any(char.IsLetter)
            select $"{page}: {Show(link.OuterHtml)}");
    }

    [Fact]
    public void B8_no_text_file_holds_direction_overrides_or_open_isolates()
    {
        Findings.AssertNone(
            from file in Site.Files
            where Path.GetExtension(file) is ".html" or ".xml" or ".json" or ".txt" or ".css" or ".svg"
            let text = Site.Read(file)
            where text.AsSpan().IndexOfAnyInRange('\u202a', '\u202e') >= 0
                || text.Count(letter => letter is >= '\u2066' and <= '\u2068') != text.Count(letter => letter == '\u2069')
            select file);
    }

    [Fact]
    public void No_template_code_or_unknown_value_is_left()
    {
        Findings.AssertNone(
            from page in Site.Pages
            let text = page.Document.Body!.TextContent
            from trace in new[] { "{{", "}}", "Generator.", "System.", "[object" }
            where text.Contains(trace, StringComparison.Ordinal)
            select $"{page}: {trace}");
    }

    static string GetDirection(string language) => RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";

    static string Show(string html) => html.Length <= 160 ? html : html[..160] + "…";

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();
}
