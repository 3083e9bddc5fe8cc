using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

sealed class EmphasisRenderer : MarkdownObjectRenderer<BodyRenderer, EmphasisInline>
{
    protected override void Write(BodyRenderer renderer, EmphasisInline emphasis)
    {
        var tag = emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";
        renderer.Write('<').Write(tag);
        renderer.WriteAttributes(emphasis);
        renderer.Write('>');
        renderer.WriteChildren(emphasis);
        renderer.Write("</").Write(tag).Write('>');
    }
}
