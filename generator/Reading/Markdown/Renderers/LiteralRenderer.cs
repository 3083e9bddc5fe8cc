using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

sealed class LiteralRenderer : MarkdownObjectRenderer<BodyRenderer, LiteralInline>
{
    protected override void Write(BodyRenderer renderer, LiteralInline literal) => renderer.WriteText(literal.Content.AsSpan());
}
