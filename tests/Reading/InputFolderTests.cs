namespace Tests.Reading;

public sealed class InputFolderTests
{
    const string Head = "---\ntitle: Titel\ndate: 2025-08-16\n---\n";

    [Fact]
    public void A_link_is_reported_and_what_it_leads_to_is_not_read()
    {
        using var outside = new TemporarySite(("secret.md", Head));
        using var site = new TemporarySite(("input/articles/x/de.md", Head), ("input/static/a.txt", ""), ("themes/plain/assets/a.css", ""));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/articles/x/fa.md"), Path.Combine(outside.Root, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/articles/y"), outside.Root);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/static/etc"), outside.Root);
        File.CreateSymbolicLink(Path.Combine(site.Root, "themes/plain/assets/b.css"), Path.Combine(outside.Root, "secret.md"));

        var library = site.Read();

        Assert.Equal(
        [
            "input/articles/x/fa.md: error file-link: this is a link to another place; links are not followed, put the file itself here",
            "input/articles/y: error file-link: this is a link to another place; links are not followed, put the file itself here",
            "input/static/etc: error file-link: this is a link to another place; links are not followed, put the file itself here",
            "themes/plain/assets/b.css: error file-link: this is a link to another place; links are not followed, put the file itself here",
        ], site.Messages);
        Assert.Single(library.Articles);
        Assert.Equal(["a.txt"], library.Static.Keys);
        Assert.Equal(["a.css"], library.Theme.Assets.Keys);
    }

    [Fact]
    public void A_link_that_leads_back_into_the_site_makes_no_ring()
    {
        using var site = new TemporarySite(("input/articles/x/de.md", Head));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/articles/x/again"), Path.Combine(site.Root, "input/articles"));

        Assert.Single(site.Read().Articles);
        Assert.Single(site.Messages);
    }

    [Theory]
    [InlineData("input/data")]
    [InlineData("themes/plain")]
    public void A_folder_that_is_a_link_counts_as_absent(string path)
    {
        using var outside = new TemporarySite();
        using var site = new TemporarySite();
        Directory.Delete(Path.Combine(site.Root, path), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, path), Path.Combine(outside.Root, path));

        var library = site.Read();

        Assert.Contains(site.Messages, message => message.StartsWith(path + ": error file-link", StringComparison.Ordinal));
        Assert.True(library.Topics.IsEmpty || library.Theme == Generator.Model.Theme.None);
    }

    [Theory]
    [InlineData("input/site.yaml")]
    [InlineData("input/data/topics.yaml")]
    [InlineData("themes/plain/theme.yaml")]
    public void A_single_file_is_not_read_through_a_link_either(string path)
    {
        using var outside = new TemporarySite();
        using var site = new TemporarySite();
        File.Delete(Path.Combine(site.Root, path));
        File.CreateSymbolicLink(Path.Combine(site.Root, path), Path.Combine(outside.Root, path));

        Generator.Reading.SiteReader.Read(new(site.Root, site.Root + "/output", DateTimeOffset.UnixEpoch), site.Diagnostics);

        Assert.Contains(site.Messages, message => message.StartsWith(path + ": error file-link", StringComparison.Ordinal));
    }
}
