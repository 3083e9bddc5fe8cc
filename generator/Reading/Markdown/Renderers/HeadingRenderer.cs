using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A heading; its id was given to it by <see cref="HeadingIds"/>.</summary>
sealed class HeadingRenderer : MarkdownObjectRenderer<BodyRenderer, HeadingBlock>
{
    protected override void Write(BodyRenderer renderer, HeadingBlock heading)
    {
        var level = (char)('0' + heading.Level);
        renderer.Write("<h").Write(level);
        renderer.WriteAttributes(heading);
        renderer.Write('>');
        renderer.WriteLeafInline(heading);
        renderer.Write("</h").Write(level).Write(">\n");
    }
}
