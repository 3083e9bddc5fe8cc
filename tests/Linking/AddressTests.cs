using Generator.Model;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class AddressTests
{
    [Fact]
    public void An_address_is_made_of_language_year_month_and_slug_in_ASCII_digits()
    {
        var site = new LibrarySketch().Article("2025/08/x/fa.md", "2025-08-16", with: article => article with { Slug = Placed(article.Source, "رفتن-بابوشکین") }).Link();
        var address = site.GetAddress(site.In(Persian).Articles[0]);

        Assert.Equal("/fa/2025/08/رفتن-بابوشکین/", address.Path);
        Assert.Equal("fa/2025/08/رفتن-بابوشکین/index.html", address.OutputPath);
    }

    [Fact]
    public void The_day_that_was_written_decides_the_month_whatever_its_offset()
    {
        var site = new LibrarySketch().Article("x/de.md", with: article => article with { Date = new(new(DateTimeOffset.Parse("2025-08-31T23:30+02:00", null), true), article.Source.GetPlace()) }).Link();

        Assert.Equal("/de/2025/08/x/", site.GetAddress(site.In(German).Articles[0]).Path);
    }

    [Fact]
    public void Two_articles_with_one_address_are_reported_with_the_place_of_both()
    {
        var sketch = new LibrarySketch().Article("2024/08/x/de.md").Article("other/x/de.md");
        sketch.Link();

        Assert.Equal(
            ["input/articles/other/x/de.md: error address-taken: the address /de/2024/08/x/ is already that of input/articles/2024/08/x/de.md; give one of the two another slug"],
            sketch.Messages);
    }

    [Fact]
    public void Addresses_that_differ_in_case_alone_are_one_on_many_disks()
    {
        var sketch = new LibrarySketch()
            .Article("a/de.md", with: article => article with { Slug = Placed(article.Source, "Bericht") })
            .Article("b/de.md", with: article => article with { Slug = Placed(article.Source, "bericht") });
        sketch.Link();

        Assert.Single(sketch.Messages, message => message.Contains("address-taken", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_cannot_take_an_address_that_the_site_makes_itself()
    {
        var sketch = new LibrarySketch().Page("files", "de", "Archive");
        sketch.Link();

        Assert.Equal(
            ["input/pages/files/de.md: error address-taken: the address /de/archive/ belongs to a page that the site makes itself; choose another slug or file name"],
            sketch.Messages);
    }

    [Theory]
    [InlineData("", "slug-empty: the slug is empty; write one, or leave the field out to have it made from the title")]
    [InlineData("two words", "slug-character: a slug is made of letters, ASCII digits, - and _, and a space is none of them; write two-words")]
    [InlineData("a/b", "slug-character: a slug is made of letters, ASCII digits, - and _, and \"/\" is none of them; write a-b")]
    [InlineData("..", "slug-character: a slug is made of letters, ASCII digits, - and _, and \".\" is none of them")]
    [InlineData("a\u202eb", "slug-character: a slug is made of letters, ASCII digits, - and _, and U+202E is none of them; write ab")]
    public void A_slug_that_is_no_part_of_an_address_is_reported(string slug, string message)
    {
        var sketch = new LibrarySketch().Article("x/de.md", with: article => article with { Slug = Placed(article.Source, slug) });
        sketch.Link();

        Assert.Equal(["input/articles/x/de.md: error " + message], sketch.Messages);
    }

    [Fact]
    public void A_slug_of_more_than_120_bytes_is_reported()
    {
        var slug = string.Concat(Enumerable.Repeat("کتاب-", 15)) + "ها";
        var sketch = new LibrarySketch().Article("x/fa.md", with: article => article with { Slug = Placed(article.Source, slug) });
        sketch.Link();

        Assert.Equal([$"input/articles/x/fa.md: error slug-too-long: the slug {slug} is 139 bytes long, more than 120; write a shorter slug: …"], sketch.Messages);
    }

    [Fact]
    public void A_title_that_leaves_nothing_for_a_slug_is_reported()
    {
        var sketch = new LibrarySketch().Article("x/de.md", with: article => article with { Title = Placed(article.Source, "?!") });
        sketch.Link();

        Assert.Equal(["input/articles/x/de.md: error slug-empty: no address can be made from this text; add slug: …"], sketch.Messages);
    }
}
