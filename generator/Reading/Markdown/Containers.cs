using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;

namespace Generator.Reading.Markdown;

/// <summary>The blocks that <c>:::</c> may open, and the element each becomes.</summary>
static class Containers
{
    public static ImmutableArray<string> Names { get; } = ["document", "note"];

    public static bool IsDocument(CustomContainer container) => string.Equals(container.Info, "document", StringComparison.Ordinal);

    public static string? FindTag(string? name) => name switch
    {
        // The text of somebody else, given in full or in part.
        "document" => "section",
        // The editors' own words beside the story: background, method, a correction at length.
        "note" => "aside",
        _ => null,
    };
}
