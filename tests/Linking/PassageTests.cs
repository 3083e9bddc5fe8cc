using Generator.Linking;
using Generator.Model;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

/// <summary>Blocks are sketched as in <see cref="BlockAlignerTests"/>.</summary>
public sealed class PassageTests
{
    [Fact]
    public void A_translation_has_the_originals_ids_and_its_own_where_it_says_more()
    {
        var (fa, de) = Link("p300 h20 p300 p400", "p300 h20 p300 p900 p410");

        Assert.Equal("p-0 p-1 p-2 p-3", string.Join(' ', fa.Ids));
        Assert.Equal("p-0 p-1 p-2 p-3-de p-3", string.Join(' ', de.Ids));
        Assert.Equal(["p-0", "p-1", "p-2", "p-3"], Follow(fa, de));
        Assert.Equal(["p-0", "p-1", "p-2", null, "p-3"], Follow(de, fa));
    }

    [Fact]
    public void Of_joined_blocks_all_lead_to_the_one_and_the_one_to_the_first()
    {
        var (fa, de) = Link("h20 p300 p200 p400", "h20 p500 p400");

        Assert.Equal("p-0 p-1 p-3", string.Join(' ', de.Ids));
        Assert.Equal(["p-0", "p-1", "p-1", "p-3"], Follow(fa, de));
        Assert.Equal(["p-0", "p-1", "p-3"], Follow(de, fa));
    }

    [Fact]
    public void What_a_translator_has_named_keeps_its_name_and_is_no_other_passage()
    {
        var (fa, de) = Link("p300#one p300 p500#two", "p310 p300#p-1 p90#one p490");

        Assert.Equal("one p-1 two", string.Join(' ', fa.Ids));
        Assert.Equal(de.Ids.Length, de.Ids.Distinct().Count());
        Assert.Contains("one", de.Ids);
    }

    [Fact]
    public void Two_translations_meet_in_their_original()
    {
        var original = Passages.OfOriginal(["a", "b", "c"]);
        var one = Passages.OfTranslation(["a", "b", "x"], 3, [new(0, 1, 0, 1, false), new(1, 1, 1, 1, false), new(2, 1, 2, 0, true), new(3, 0, 2, 1, true)]);
        var other = Passages.OfTranslation(["a", "c"], 3, [new(0, 2, 0, 1, false), new(2, 1, 1, 1, false)]);

        Assert.Equal(["a", "a", null], Follow(one, other));
        Assert.Equal(["a", null], Follow(other, one));
        Assert.Equal(["a", "c"], Follow(other, original));
    }

    static IEnumerable<string?> Follow(Passages from, Passages to) => from.Ids.Select((_, i) => from.FindIn(to, i));

    static (Passages Original, Passages Translation) Link(string original, string translation)
    {
        var site = new LibrarySketch()
            .Article("2024/08/x/fa.md", with: article => article with { Body = BlockAlignerTests.Sketch(original) })
            .Article("2024/08/x/de.md", with: article => article with { Body = BlockAlignerTests.Sketch(translation) })
            .Link();
        var versions = site.Stories.Single().Versions;
        return (site.GetPassages(versions[0]), site.GetPassages(versions[1]));
    }
}
