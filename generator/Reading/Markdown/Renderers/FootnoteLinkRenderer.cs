using System.Globalization;
using Generator.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>The mark that leads to a footnote, and the arrow that leads back from it.</summary>
/// <remarks>
/// The mark has a direction of its own, so that it stands behind a word of the other script too (rule B5).
/// U+FE0E keeps the arrow from being drawn as an emoji.
/// </remarks>
sealed class FootnoteLinkRenderer : MarkdownObjectRenderer<BodyRenderer, FootnoteLink>
{
    protected override void Write(BodyRenderer renderer, FootnoteLink link)
    {
        var note = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var mark = link.Index.ToString(CultureInfo.InvariantCulture);
        if (link.IsBackLink)
            WriteBackLink(renderer, note, mark);
        else
            WriteMark(renderer, note, mark);
    }

    static void WriteMark(BodyRenderer renderer, string note, string mark) => renderer
        .Write("<sup class=\"footnote-mark\" dir=\"").Write(renderer.Language.Direction.ToHtml())
        .Write("\"><a id=\"fnref-").Write(mark).Write("\" href=\"#fn-").Write(note).Write("\" role=\"doc-noteref\">")
        .WriteText(renderer.Language.FormatDigits(note)).Write("</a></sup>");

    static void WriteBackLink(BodyRenderer renderer, string note, string mark)
    {
        // U+21A9 is not mirrored by the bidi algorithm (rule B11).
        var arrow = renderer.Language.Direction == Direction.RightToLeft ? "\u21aa\ufe0e" : "\u21a9\ufe0e";
        renderer.Write(" <a class=\"footnote-back\" href=\"#fnref-").Write(mark).Write("\" role=\"doc-backlink\" aria-label=\"")
            .WriteText(GetName(renderer.Language, arrow, note)).Write("\">").Write(arrow).Write("</a>");
    }

    // Heard by those who do not see the arrow. A text that belongs to no site has no words.
    static string GetName(Language language, string arrow, string note) =>
        (language.FindWord("note-back") ?? arrow + " {number}").Replace("{number}", language.FormatDigits(note), StringComparison.Ordinal);
}
