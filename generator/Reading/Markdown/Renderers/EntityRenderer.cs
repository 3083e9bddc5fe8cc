using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A named or numbered character becomes the character itself.</summary>
sealed class EntityRenderer : MarkdownObjectRenderer<BodyRenderer, HtmlEntityInline>
{
    protected override void Write(BodyRenderer renderer, HtmlEntityInline entity) => renderer.WriteText(entity.Transcoded.AsSpan());
}
