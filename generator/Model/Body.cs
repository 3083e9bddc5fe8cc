using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>A Markdown text as HTML whose links still have to be filled in.</summary>
/// <param name="Slots">Where links go, by rising offset.</param>
/// <param name="Text">What a reader reads, without markup, blocks parted by line breaks; for feeds' summaries and search.</param>
/// <param name="Blocks">Headings, paragraphs, lists, quotes and tables at the top level, in order.</param>
public sealed record Body(
    string Html,
    ImmutableArray<LinkSlot> Slots,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Block> Blocks,
    string Text)
{
    public string GetText(Block block) => Text.Substring(block.Start, block.Length);

    /// <summary>Whether an element has an id: headings have, and what authors gave one.</summary>
    public bool HasId(string id) =>
        Headings.Any(heading => string.Equals(heading.Id, id, StringComparison.Ordinal))
        || Html.Contains($" id=\"{id}\"", StringComparison.Ordinal);

    /// <summary>The hash by which the block is known again, however it is set.</summary>
    public uint GetHash(Block block) => BlockHash.Get(GetText(block));

    /// <summary>One hash over all blocks.</summary>
    public ulong GetHash() => BlockHash.GetWhole(Blocks.Select(GetText));
}
