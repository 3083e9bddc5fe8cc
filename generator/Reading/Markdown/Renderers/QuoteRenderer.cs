using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

sealed class QuoteRenderer : MarkdownObjectRenderer<BodyRenderer, QuoteBlock>
{
    protected override void Write(BodyRenderer renderer, QuoteBlock quote)
    {
        renderer.Write("<blockquote");
        renderer.WriteAttributes(quote);
        renderer.Write(">\n");
        var wasTight = renderer.IsTight;
        renderer.IsTight = false;
        renderer.WriteChildren(quote);
        renderer.IsTight = wasTight;
        renderer.Write("</blockquote>\n");
    }
}
