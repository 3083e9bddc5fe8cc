using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class RedirectTests
{
    [Fact]
    public void A_former_address_leads_to_its_article_however_it_was_written()
    {
        var site = Sketch("/de/2024/05/ohne-strich", "/de/2024/05/%C3%BCber/", "/alt/index.html", "/alt/123.php").Link();

        Assert.Equal(
            ["/alt/", "/alt/123.php", "/de/2024/05/ohne-strich/", "/de/2024/05/über/"],
            site.Redirects.Where(redirect => redirect.To.IsPage).Select(redirect => redirect.From.Path));
        Assert.All(site.Redirects, redirect => Assert.StartsWith("/de/2024/08/x/", redirect.To.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_former_address_leads_straight_to_the_article()
    {
        var site = Sketch("/de/alt/").Article("2024/09/y/de.md", text: "[/de/alt/]").Link();
        var links = site.GetLinks(site.Stories[1].Versions.Single().Body);

        Assert.Equal("/de/2024/08/x/", links.Single().Address?.Path);
    }

    static LibrarySketch Sketch(params string[] aliases) => new LibrarySketch()
        .Article("2024/08/x/de.md", with: article => article with { Aliases = Keys(article, aliases) });
}
