namespace Generator.Rendering.Views;

/// <summary>One thing a citation says; authors come as one field each.</summary>
/// <param name="Name"><c>citation_title</c>.</param>
public sealed record CitationFieldView(string Name, string Value);
