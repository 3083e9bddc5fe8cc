using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

sealed class LineBreakRenderer : MarkdownObjectRenderer<BodyRenderer, LineBreakInline>
{
    protected override void Write(BodyRenderer renderer, LineBreakInline lineBreak) => renderer.Write(lineBreak.IsHard ? "<br>\n" : "\n");
}
