using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>Terms and what they mean.</summary>
sealed class DefinitionListRenderer : MarkdownObjectRenderer<BodyRenderer, DefinitionList>
{
    protected override void Write(BodyRenderer renderer, DefinitionList list)
    {
        renderer.Write("<dl");
        renderer.WriteAttributes(list);
        renderer.Write(">\n");
        foreach (var item in list.OfType<DefinitionItem>())
            WriteItem(renderer, item);
        renderer.Write("</dl>\n");
    }

    static void WriteItem(BodyRenderer renderer, DefinitionItem item)
    {
        foreach (var term in item.OfType<DefinitionTerm>())
        {
            renderer.Write("<dt");
            renderer.WriteAttributes(term);
            renderer.Write('>');
            renderer.WriteLeafInline(term);
            renderer.Write("</dt>\n");
        }
        renderer.Write("<dd");
        renderer.WriteAttributes(item);
        renderer.Write('>');
        var wasTight = renderer.IsTight;
        var meaning = item.Where(block => block is not DefinitionTerm).ToList();
        renderer.IsTight = meaning is [ParagraphBlock];
        foreach (var block in meaning)
            renderer.Write(block);
        renderer.IsTight = wasTight;
        renderer.Write("</dd>\n");
    }
}
