using System.Text;
using Generator.Model;
using Generator.Text;
using Generator.Writing;

namespace Tests.Writing;

public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("/fa/کتاب/")]
    [InlineData("/fa/%DA%A9%D8%AA%D8%A7%D8%A8/")]
    [InlineData("/fa/%da%a9%d8%aa%d8%a7%d8%a8/?a=b&amp;c=d#bakhsh")]
    [InlineData("https://example.org/fa/%DA%A9%D8%AA%D8%A7%D8%A8/#bakhsh")]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org")]
    [InlineData("/")]
    [InlineData("../fa/کتاب/index.html")]
    [InlineData("../a%20b.css")]
    [InlineData("./")]
    [InlineData("#main")]
    [InlineData("#")]
    [InlineData("https://elsewhere.org/x")]
    [InlineData("https://example.organic/x")]
    [InlineData("//elsewhere.org/x")]
    [InlineData("mailto:a@b.org")]
    [InlineData("data:,x")]
    public void An_address_that_the_site_has_or_that_leads_outside_is_right(string href)
    {
        Assert.Empty(Check("https://example.org", href));
    }

    [Theory]
    [InlineData("/gone/")]
    [InlineData("/fa/کتاب/x/")]
    [InlineData("https://example.org/gone/")]
    [InlineData("../gone.css")]
    [InlineData("#gone")]
    [InlineData("/fa/کتاب/#gone")]
    public void An_address_that_the_site_lacks_is_reported_in_the_page_that_links_to_it(string href)
    {
        Assert.Equal([$"output/de/index.html(1,25): error output-link: this page links to {href}, which the site does not have; correct the template"], Check("https://example.org", href));
    }

    [Fact]
    public void Below_a_path_links_begin_with_that_path()
    {
        Assert.Empty(Check("https://example.org/news", "/news/fa/%DA%A9%D8%AA%D8%A7%D8%A8/"));
        Assert.Single(Check("https://example.org/news", "/news/gone/"));
        Assert.Equal(
            ["output/de/index.html(1,25): error output-link-root: this page links to /fa/ from the root of the host, where this site need not stand; let url or asset write the link"],
            Check("https://example.org/news", "/fa/"));
    }

    [Theory]
    [InlineData("../fa/کتاب/index.html#bakhsh", 0)]
    [InlineData("//elsewhere.org/x", 0)]
    [InlineData("../gone/index.html", 1)]
    [InlineData("/", 1)]
    [InlineData("/fa/کتاب/", 1)]
    public void A_page_that_may_stand_anywhere_names_nothing_from_the_root_of_the_host(string href, int mistakes)
    {
        Assert.Equal(mistakes, Check("https://example.org", href, isRelative: true).Count());
    }

    [Fact]
    public void A_mistake_on_many_pages_is_said_once()
    {
        OutputFile[] files = [.. Enumerable.Range(1, 3).Select(i => Page($"/{i}/", "<a href=\"/gone/\">"))];

        Assert.Equal(["output/1/index.html(1,10): error output-link: 3 pages link to /gone/, which the site does not have; correct the template"], Check(files, "https://example.org"));
    }

    [Fact]
    public void Two_pipelines_that_make_one_page_are_reported()
    {
        OutputFile[] files = [Page("/a/", "x"), Page("/a/", "y") with { Pipeline = "Other" }];

        Assert.Equal(["output/a/index.html: error output-twice: Other makes the page /a/, which Test makes too"], Check(files, "https://example.org"));
    }

    static IEnumerable<string> Check(string baseUrl, string href, bool isRelative = false) => Check(
        [
            Page("/", "home"),
            Page("/de/", $"<p id=\"main\">ä <a href=\"{href}\">"),
            Page("/fa/کتاب/", "<p class=\"x\" id=\"bakhsh\"><p data-id=\"gone\">"),
            Page("/a b.css", "not scanned: <a href=\"/gone/\">"),
        ],
        baseUrl,
        isRelative);

    static IEnumerable<string> Check(OutputFile[] files, string baseUrl, bool isRelative = false)
    {
        var diagnostics = new Diagnostics();
        LinkCheck.Check(files, baseUrl, isRelative, diagnostics);
        return diagnostics.ToSorted().Select(Report.FormatHeadline);
    }

    static OutputFile Page(string path, string html) => new(new(path), "Test", Encoding.UTF8.GetBytes(html));
}
