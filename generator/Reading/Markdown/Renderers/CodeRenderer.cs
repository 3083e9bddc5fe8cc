using Generator.Languages;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>Code inside a line; it runs left to right in every language (rule B4).</summary>
sealed class CodeRenderer : MarkdownObjectRenderer<BodyRenderer, CodeInline>
{
    protected override void Write(BodyRenderer renderer, CodeInline code)
    {
        renderer.Write("<code");
        renderer.WriteAttributes(code, Direction.LeftToRight);
        renderer.Write('>').WriteText(code.ContentSpan).Write("</code>");
    }
}
