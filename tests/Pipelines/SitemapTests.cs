using Generator.Model;
using Generator.Pipelines;

namespace Tests.Pipelines;

public sealed class SitemapTests
{
    [Fact]
    public void A_sitemap_that_is_too_long_is_cut_so_that_full_files_never_change()
    {
        var three = Split(3);
        var four = Split(4);
        var five = Split(5);

        Assert.Equal(["/sitemap-de-2025.xml: 2, 1", "/sitemap-de-2025-part2.xml: 3"], three);
        Assert.Equal(["/sitemap-de-2025.xml: 2, 1", "/sitemap-de-2025-part2.xml: 4, 3"], four);
        Assert.Equal(["/sitemap-de-2025.xml: 2, 1", "/sitemap-de-2025-part2.xml: 4, 3", "/sitemap-de-2025-part3.xml: 5"], five);
        Assert.Equal(["/sitemap-de-2025.xml: 2, 1"], Split(2));
    }

    // Newest first, as articles are; an entry is told by its day.
    static IEnumerable<string> Split(int count)
    {
        var entries = Enumerable.Range(1, count).Reverse().Select(day => new SitemapEntry([], "de", new DateOnly(2025, 1, day))).ToArray();
        return Sitemaps.Split(new SitemapFile(new Address("/sitemap-de-2025.xml"), entries), limit: 2)
            .Select(file => $"{file.Address}: {string.Join(", ", file.Entries.Select(entry => entry.Modified!.Value.Day))}");
    }
}
