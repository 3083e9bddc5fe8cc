using System.Collections.Immutable;

namespace Generator.Rendering.Views;

/// <summary>What a link preview shows.</summary>
/// <param name="Title">Plain text, marked for direction where its first letter would mislead (rule B7).</param>
/// <param name="Image">Absolute URL.</param>
public sealed record OpenGraphView(
    string Title,
    string Type,
    string Locale,
    ImmutableArray<string> AlternateLocales,
    string? Image = null,
    string? ImageAlt = null);
