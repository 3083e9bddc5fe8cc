namespace Generator.Model;

/// <summary>A top-level block of a body with the hash of its text, immune to white space and reflow.</summary>
/// <param name="Kind">heading, paragraph, list, quote, table, code, definitions, container or footnotes.</param>
/// <param name="Hash">16 hexadecimal digits.</param>
/// <param name="Start">Where the block's text begins in the text of its body.</param>
public readonly record struct Block(string Kind, string Hash, int Start, int Length);
