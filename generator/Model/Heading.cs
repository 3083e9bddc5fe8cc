namespace Generator.Model;

/// <summary>A heading of a body; the id is its fragment.</summary>
public sealed record Heading(int Level, string Id, string Text);
