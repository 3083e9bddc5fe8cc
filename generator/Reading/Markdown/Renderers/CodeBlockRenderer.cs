using Generator.Languages;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A block of code, left to right in every language (rule B4) and reachable by keyboard where it scrolls.</summary>
sealed class CodeBlockRenderer : MarkdownObjectRenderer<BodyRenderer, CodeBlock>
{
    protected override void Write(BodyRenderer renderer, CodeBlock block)
    {
        renderer.Write("<pre tabindex=\"0\"");
        renderer.WriteAttributes(block, Direction.LeftToRight);
        renderer.Write("><code>");
        foreach (ref readonly var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
            renderer.WriteText(line.Slice.AsSpan()).Write('\n');
        renderer.Write("</code></pre>\n");
    }
}
