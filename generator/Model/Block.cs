namespace Generator.Model;

/// <summary>A top-level block of a body: a stretch of its text.</summary>
/// <param name="Kind">heading, paragraph, list, quote, table, code, definitions, container or footnotes.</param>
/// <param name="Start">Where the block's text begins in the text of its body.</param>
/// <param name="Offset">Where the block was written: its first character in the file. Footnotes count from the first of them.</param>
public readonly record struct Block(string Kind, int Start, int Length, int Offset)
{
    /// <summary>By which the block can be linked to: what its author wrote as <c>{#id}</c>, otherwise made from how it begins.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where its element begins in the HTML of its body.</summary>
    public int HtmlStart { get; init; }

    public int HtmlLength { get; init; }

    /// <summary>Whether its author gave it the id.</summary>
    public bool IsNamed { get; init; }
}
