using System.Collections.Immutable;

namespace Generator.Reading.Markdown;

/// <summary>The blocks that <c>:::</c> may open, and the element each becomes.</summary>
static class Containers
{
    public static ImmutableArray<string> Names { get; } = ["document", "note"];

    public static string? FindTag(string? name) => name switch
    {
        // The text of somebody else, given in full or in part.
        "document" => "section",
        // The editors' own words beside the story: background, method, a correction at length.
        "note" => "aside",
        _ => null,
    };
}
