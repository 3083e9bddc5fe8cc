using System.Collections.Immutable;
using Generator.Linking;
using Generator.Model;

namespace Tests.Linking;

/// <summary>Blocks are sketched by kind, length and perhaps id: <c>h20 p300 p300#end</c>; beads by their counts, doubtful ones with a question mark.</summary>
public sealed class BlockAlignerTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("p100", "", "1-0?")]
    [InlineData("", "p100", "0-1?")]
    [InlineData("h20 p300 l200 h20 p400", "h25 p330 l210 h22 p420", "1-1 1-1 1-1 1-1 1-1")]
    // Joined and parted paragraphs.
    [InlineData("h20 p300 p200 p400", "h20 p500 p400", "1-1 2-1 1-1")]
    [InlineData("h20 p500 p400", "h20 p300 p200 p400", "1-1 1-2 1-1")]
    [InlineData("h20 p300 p400 p250 h20", "h20 p500 p200 p250 p1 h20", "1-1 2-2 1-2 1-1")]
    // Left out and added.
    [InlineData("p300 p500 p200 p400", "p300 p200 p400", "1-1 1-0? 1-1 1-1")]
    [InlineData("p300 p200 p400", "p300 p500 p200 p400", "1-1 0-1? 1-1 1-1")]
    [InlineData("p300 h30 p200", "p300 p200", "1-1 1-0? 1-1")]
    // A heading is never a paragraph, code never prose; a list may have become one.
    [InlineData("h300 p300", "p300", "1-0? 1-1")]
    [InlineData("p300 c100 p200", "p300 p200", "1-1 1-0? 1-1")]
    [InlineData("p300 l250 p200 p90", "p300 p250 p200 q90", "1-1 1-1 1-1 1-1")]
    [InlineData("h20 h20 p100", "h40 p100", "1-0? 1-1 1-1")]
    // The same kinds in the same order stand as they are, and what is far too long is doubtful.
    [InlineData("p300 p300 p300", "p300 p900 p300", "1-1 1-1? 1-1")]
    public void Blocks_are_paired_by_kind_and_length(string first, string second, string beads)
    {
        Assert.Equal(beads, Align(first, second));
        Assert.Equal(beads, string.Join(' ', beads.Length == 0 ? [] : Align(second, first).Split(' ').Select(Flip)));
    }

    [Theory]
    [InlineData("p300#a p300 p300", "p300 p300#a p300 p300", "0-1? 1-1 1-1 1-1")]
    [InlineData("p300 q10#a p300", "p300#a p300", "1-0? 1-1? 1-1")]
    // What one version moved past another is left to kind and length.
    [InlineData("p300#a p200#b", "p300#b p200#a", "0-1? 1-1 1-0?")]
    // An id that only one has says nothing.
    [InlineData("p300#a p200", "p300 p200#b", "1-1 1-1")]
    public void A_block_that_both_versions_name_stands_fast(string first, string second, string beads) => Assert.Equal(beads, Align(first, second));

    [Fact]
    public void Every_block_is_in_one_bead_and_a_language_that_says_all_at_more_length_is_no_reason_for_doubt()
    {
        var first = Sketch(string.Join(' ', Enumerable.Range(1, 40).Select(i => i % 5 == 0 ? $"h{i}" : $"p{i * 17 % 400 + 80}")));
        var second = Sketch(string.Join(' ', Enumerable.Range(1, 40).Where(i => i % 7 != 0).Select(i => i % 5 == 0 ? $"h{i * 3 / 2}" : $"p{(i * 17 % 400 + 80) * 3 / 2}")));

        var beads = BlockAligner.Align(first, second);

        Assert.Equal(Enumerable.Range(0, 40), beads.SelectMany(bead => Enumerable.Range(bead.First, bead.FirstCount)));
        Assert.Equal(Enumerable.Range(0, second.Blocks.Length), beads.SelectMany(bead => Enumerable.Range(bead.Second, bead.SecondCount)));
        Assert.DoesNotContain(beads, bead => bead is { FirstCount: 1, SecondCount: 1, IsDoubtful: true });
    }

    [Fact]
    public void More_blocks_than_a_table_can_hold_are_paired_in_order()
    {
        var first = Sketch(string.Join(' ', Enumerable.Repeat("p100", 3_000)));
        var second = Sketch(string.Join(' ', Enumerable.Repeat("p100", 3_001)));

        Assert.Equal(new Bead(3_000, 0, 3_000, 1, true), BlockAligner.Align(first, second)[^1]);
    }

    internal static Body Sketch(string blocks)
    {
        var sketched = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var sketch in blocks.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = sketch.Split('#');
            var length = int.Parse(parts[0][1..], null);
            var name = parts.ElementAtOrDefault(1);
            sketched.Add(new Block(GetKind(sketch[0]), start, length, 0) { Id = name ?? $"p-{sketched.Count}", IsNamed = name is not null });
            start += length + 1;
        }
        return new Body("", [], [], sketched.ToImmutable(), "");
    }

    static string GetKind(char letter) => letter switch
    {
        'h' => "heading",
        'l' => "list",
        'q' => "quote",
        'c' => "code",
        _ => "paragraph",
    };

    static string Align(string first, string second) =>
        string.Join(' ', BlockAligner.Align(Sketch(first), Sketch(second)).Select(bead => $"{bead.FirstCount}-{bead.SecondCount}{(bead.IsDoubtful ? "?" : "")}"));

    static string Flip(string bead) => $"{bead[2]}-{bead[0]}{bead[3..]}";
}
