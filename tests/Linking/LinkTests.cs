using Generator.Linking;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class LinkTests
{
    [Theory]
    [InlineData("../../09/y/de.md", "/de/2024/09/y/", "")]
    [InlineData("../../09/y/de.md#teil-zwei", "/de/2024/09/y/", "#teil-zwei")]
    [InlineData("fa.md", "/fa/2024/08/x/", "")]
    [InlineData("./karte%20neu.svg", "/media/2024/08/x/karte neu.svg", "")]
    [InlineData("../../09/y/photo.jpg", "/media/2024/09/y/photo.jpg", "")]
    [InlineData("../../../../static/bericht.pdf", "/bericht.pdf", "")]
    [InlineData("../../../../pages/about/de.md", "/de/about/", "")]
    [InlineData("/de/2024/09/y/", "/de/2024/09/y/", "")]
    [InlineData("/de/2024/09/y", "/de/2024/09/y/", "")]
    [InlineData("/de/2024/09/y/index.html#teil-zwei", "/de/2024/09/y/", "#teil-zwei")]
    [InlineData("/de/", "/de/", "")]
    [InlineData("/de/archive/2024/", "/de/archive/2024/", "")]
    [InlineData("/bericht.pdf", "/bericht.pdf", "")]
    [InlineData("/media/2024/08/x/karte%20neu.svg", "/media/2024/08/x/karte neu.svg", "")]
    [InlineData("https://example.org/de/2024/09/y/?a=b", "/de/2024/09/y/", "?a=b")]
    [InlineData("http://EXAMPLE.org", "/", "")]
    [InlineData("#eins", "/de/2024/08/x/", "#eins")]
    public void A_link_leads_to_what_its_author_wrote(string written, string address, string suffix)
    {
        var (target, messages) = Resolve(written);

        Assert.Empty(messages);
        Assert.Equal(LinkTarget.Inside(new(address), suffix), target);
    }

    [Theory]
    [InlineData("https://www.esa.int/", "https://www.esa.int/")]
    [InlineData("https://example.organic/x", "https://example.organic/x")]
    [InlineData("https://de.wikipedia.org/wiki/Müll?a=b c#Ä", "https://de.wikipedia.org/wiki/M%C3%BCll?a=b%20c#%C3%84")]
    [InlineData("https://x.org/100%25", "https://x.org/100%25")]
    [InlineData("mailto:redaktion@example.org", "mailto:redaktion@example.org")]
    [InlineData("tel:+4930123456", "tel:+4930123456")]
    [InlineData("//x.org/y", "//x.org/y")]
    public void A_link_outside_stays_as_it_is_but_for_characters_that_no_address_has(string written, string url)
    {
        var (target, messages) = Resolve(written);

        Assert.Empty(messages);
        Assert.Equal(LinkTarget.Outside(url), target);
    }

    [Theory]
    [InlineData(" ", "link-empty: this link leads nowhere; write an address between the brackets")]
    [InlineData("../../09/z/de.md", "link-broken: there is no input/articles/2024/09/z/de.md; did you mean ../../09/y/de.md?")]
    [InlineData("../09/y/de.md", "link-broken: there is no input/articles/2024/08/09/y/de.md; did you mean ../../09/y/de.md?")]
    [InlineData("/de/2024/09/z/", "link-broken: there is no /de/2024/09/z/; did you mean /de/2024/09/y/?")]
    [InlineData("/DE/2024/09/y/", "link-broken: there is no /DE/2024/09/y/")]
    [InlineData("/bericht.pdf/", "link-broken: there is no /bericht.pdf/; did you mean /bericht.pdf?")]
    [InlineData("../../../../../etc/passwd", "link-outside: this path leaves the folder input/; only what lies in it can be linked")]
    [InlineData("../../../../../../../../etc/passwd", "link-outside: this path leaves the folder input/; only what lies in it can be linked")]
    [InlineData("../../../../%2e%2e/themes/a", "link-outside: this path leaves the folder input/; only what lies in it can be linked")]
    [InlineData("#zwai", "link-fragment: input/articles/2024/08/x/de.md has no heading with the id zwai; did you mean zwei?")]
    [InlineData("../../09/y/de.md#drei", "link-fragment: input/articles/2024/09/y/de.md has no heading with the id drei")]
    [InlineData("../../10/draft/de.md", "link-draft: input/articles/2024/10/draft/de.md is a draft and will not be published; remove the link or the field draft there")]
    [InlineData("/de/2024/10/draft/", "link-draft: input/articles/2024/10/draft/de.md is a draft and will not be published; remove the link or the field draft there")]
    [InlineData("../../../2027/01/later/de.md", "link-future: input/articles/2027/01/later/de.md is published only on 2027-01-01; remove the link until then")]
    [InlineData("https://", "link-url: this is not a complete address; write it like https://example.org/page")]
    public void A_link_that_leads_nowhere_is_reported_at_its_place(string written, string message)
    {
        var (_, messages) = Resolve(written);

        Assert.Equal([$"input/articles/2024/08/x/de.md(1,16): error {message}"], messages);
    }

    [Theory]
    [InlineData("karte-neu.svg", "image-missing: there is no picture input/articles/2024/08/x/karte-neu.svg; did you mean karte neu.svg?")]
    [InlineData("/nichts.png", "image-missing: there is no picture /nichts.png")]
    [InlineData("fa.md", "image-page: input/articles/2024/08/x/fa.md is a page, not a picture; name a picture file")]
    [InlineData("/de/", "image-page: /de/ is a page, not a picture; name a picture file")]
    [InlineData("https://elsewhere.org/a.png", "image-external: pictures come from this site alone; put the file beside the article and name it here")]
    public void A_picture_that_is_not_there_is_reported_at_its_place(string written, string message)
    {
        var (_, messages) = Resolve(written, "!");

        Assert.Equal([$"input/articles/2024/08/x/de.md(1,17): error {message}"], messages);
    }

    [Theory]
    [InlineData("../y/de.md")]
    [InlineData("../y/de.md#teil")]
    [InlineData("/de/2024/08/y/")]
    public void A_link_to_a_file_with_mistakes_of_its_own_is_not_broken(string written)
    {
        var sketch = new LibrarySketch().Article("2024/08/x/de.md", text: $"[{written}]").Unread("2024/08/y/de.md");
        sketch.Link();

        Assert.Empty(sketch.Messages);
    }

    [Fact]
    public void Only_files_that_something_refers_to_become_media()
    {
        var site = new LibrarySketch().Media("input/articles/x/used.svg").Media("input/articles/x/idle.svg").Article("x/de.md", text: "![used.svg]").Link();

        Assert.Equal(["/media/x/used.svg"], site.Media.Select(file => file.Address.Path));
    }

    [Theory]
    [InlineData("beside.svg", "/media/x/beside.svg")]
    [InlineData("images/shared.svg", "/images/shared.svg")]
    [InlineData("/images/shared.svg", "/images/shared.svg")]
    public void A_lead_picture_lies_beside_the_article_or_below_static(string source, string address)
    {
        var site = new LibrarySketch()
            .Media("input/articles/x/beside.svg")
            .Static("images/shared.svg")
            .Article("x/de.md", with: article => article with { Image = new(Placed(article.Source, source), "", null, null) })
            .Link();

        Assert.Equal(LinkTarget.Inside(new(address)), site.FindImage(site.In(German).Articles[0]));
    }

    static (LinkTarget Target, IEnumerable<string> Messages) Resolve(string written, string mark = "")
    {
        var sketch = new LibrarySketch()
            .Article("2024/08/x/de.md", text: $"{{#eins}}{{#zwei}}{mark}[{written}]")
            .Article("2024/08/x/fa.md")
            .Article("2024/09/y/de.md", "2024-09-01", "{#teil-zwei}")
            .Article("2024/10/draft/de.md", "2024-10-01", with: article => article with { Draft = true })
            .Article("2027/01/later/de.md", "2027-01-01")
            .Page("about", "de", "about")
            .Media("input/articles/2024/08/x/karte neu.svg")
            .Media("input/articles/2024/09/y/photo.jpg")
            .Static("bericht.pdf");
        var site = sketch.Link();
        var article = site.In(German).Articles.Single(each => each.StoryKey.Value == "2024/08/x");
        return (site.GetLinks(article.Body)[0], sketch.Messages);
    }
}
