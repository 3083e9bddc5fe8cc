namespace Generator.Model;

/// <summary>A top-level block of a body: a stretch of its text.</summary>
/// <param name="Kind">heading, paragraph, list, quote, table, code, definitions, container or footnotes.</param>
/// <param name="Start">Where the block's text begins in the text of its body.</param>
public readonly record struct Block(string Kind, int Start, int Length);
