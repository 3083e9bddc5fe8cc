namespace Generator.Searching;

/// <summary>A text by which a page is found.</summary>
/// <param name="Weight">What a word counts for that stands in it; a word of a body counts by how often it does, and for less.</param>
public readonly record struct IndexedText(string Text, int Weight)
{
    /// <summary>The weight of a body's text.</summary>
    public const int Body = 0;
}
