using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>All footnotes of a body, as a list at its end.</summary>
sealed class FootnoteGroupRenderer : MarkdownObjectRenderer<BodyRenderer, FootnoteGroup>
{
    protected override void Write(BodyRenderer renderer, FootnoteGroup notes)
    {
        // Markdig keeps the group when none of its notes is used.
        if (notes.Count == 0)
            return;
        renderer.Write("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        renderer.IsTight = false;
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.Write("<li id=\"fn-").Write(note.Order.ToString(CultureInfo.InvariantCulture)).Write("\">");
            renderer.WriteChildren(note);
            renderer.Write("</li>\n");
        }
        renderer.Write("</ol>\n</div>\n");
    }
}
