using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

sealed class ThematicBreakRenderer : MarkdownObjectRenderer<BodyRenderer, ThematicBreakBlock>
{
    protected override void Write(BodyRenderer renderer, ThematicBreakBlock rule)
    {
        renderer.Write("<hr");
        renderer.WriteAttributes(rule);
        renderer.Write(">\n");
    }
}
