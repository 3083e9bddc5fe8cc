using Generator.Model;
using Generator.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Reports marks without a footnote, which would stand in the text as they are, and footnotes without a mark, which would vanish.</summary>
sealed class FootnoteChecks(Place body, Diagnostics diagnostics)
{
    public void CheckMark(LiteralInline literal)
    {
        // Markdig leaves [^1] as two texts: the bracket, and ^1] with what follows.
        var text = literal.Content.AsSpan();
        if (text is not ['^', ..] || literal.PreviousSibling is not LiteralInline { Content.Length: 1, IsFirstCharacterEscaped: false } bracket
            || bracket.Content[bracket.Content.Start] != '[' || bracket.Span.End + 1 != literal.Span.Start)
            return;
        var end = text.IndexOf(']');
        if (end > 1)
            diagnostics.Add(Errors.FootnoteMissing(GetPlace(new SourceSpan(bracket.Span.Start, literal.Span.Start + end)), text[1..end].ToString()));
    }

    public void CheckNote(FootnoteLinkReferenceDefinition definition)
    {
        if (definition.Footnote.Order <= 0)
            diagnostics.Add(Errors.FootnoteUnused(GetPlace(definition.Footnote.LabelSpan), definition.Footnote.Label?.TrimStart('^') ?? ""));
    }

    Place GetPlace(SourceSpan span) => MarkdownPlaces.GetPlace(body, span);
}
