using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A paragraph; one that holds a picture and nothing else becomes a figure with the picture's title as its caption.</summary>
sealed class ParagraphRenderer : MarkdownObjectRenderer<BodyRenderer, ParagraphBlock>
{
    protected override void Write(BodyRenderer renderer, ParagraphBlock paragraph)
    {
        if (FindOnlyImage(paragraph) is { } image)
            WriteFigure(renderer, paragraph, image);
        else if (renderer.IsTight)
            renderer.WriteLeafInline(paragraph);
        else
            WriteParagraph(renderer, paragraph);
    }

    /// <summary>The picture that is all a paragraph holds, or null.</summary>
    public static LinkInline? FindOnlyImage(LeafBlock block) =>
        block.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } ? image : null;

    static void WriteParagraph(BodyRenderer renderer, ParagraphBlock paragraph)
    {
        renderer.Write("<p");
        renderer.WriteAttributes(paragraph);
        renderer.Write('>');
        renderer.WriteLeafInline(paragraph);
        renderer.Write("</p>\n");
    }

    static void WriteFigure(BodyRenderer renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.Write("<figure");
        renderer.WriteAttributes(paragraph);
        renderer.Write('>');
        LinkRenderer.WriteImage(renderer, image);
        if (!string.IsNullOrWhiteSpace(image.Title))
            renderer.Write("<figcaption>").Write(renderer.Language.ToHtml(image.Title)).Write("</figcaption>");
        renderer.Write("</figure>\n");
    }
}
