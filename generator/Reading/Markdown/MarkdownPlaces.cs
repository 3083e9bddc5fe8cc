using Generator.Text;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>Turns offsets in a body, which Markdig counts, into places in the file.</summary>
static class MarkdownPlaces
{
    public static Place GetPlace(Place body, SourceSpan span) => span.IsEmpty
        ? body with { Length = 0 }
        : body.Source.GetPlace(body.Start + span.Start, span.Length);
}
