using Generator.Linking;

namespace Tests.Linking;

public sealed class ParallelTextTests
{
    [Fact]
    public void Each_version_stands_beside_each_other_one_and_its_original_has_the_short_address()
    {
        var site = new LibrarySketch().Article("2024/08/x/fa.md").Article("2024/08/x/de.md").Article("2024/08/y/de.md").Link();
        var texts = site.Editions.SelectMany(edition => edition.Articles).SelectMany(article => site.GetParallels(article)).ToList();

        Assert.Equal(["/fa/2024/08/x/parallel/", "/de/2024/08/x/parallel/"], texts.Select(text => text.Address.Path));
        Assert.Equal(["/de/2024/08/x/parallel/"], site.GetCounterparts(texts[0]).Select(other => other.Address.Path));
        Assert.Equal(site.GetBeads(texts[0].Version, texts[0].Other), site.GetBeads(texts[1].Version, texts[1].Other).Select(bead => bead.Flip()));
    }
}
