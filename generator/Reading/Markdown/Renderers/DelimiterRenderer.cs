using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A bracket or star that opened something which never closed: it stands for itself.</summary>
sealed class DelimiterRenderer : MarkdownObjectRenderer<BodyRenderer, DelimiterInline>
{
    protected override void Write(BodyRenderer renderer, DelimiterInline delimiter)
    {
        renderer.WriteText(delimiter.ToLiteral());
        renderer.WriteChildren(delimiter);
    }
}
