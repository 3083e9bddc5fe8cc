using Generator.Languages.Bidi;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A block between <c>::: name</c> and <c>:::</c>; words after the name are its accessible name.</summary>
sealed class ContainerRenderer : MarkdownObjectRenderer<BodyRenderer, CustomContainer>
{
    protected override void Write(BodyRenderer renderer, CustomContainer container)
    {
        var tag = Containers.FindTag(container.Info) ?? "div";
        renderer.Write('<').Write(tag);
        // The name is among its classes: Markdig puts it there.
        renderer.WriteAttributes(container);
        renderer.WriteAttribute("aria-label", string.IsNullOrWhiteSpace(container.Arguments) ? null : container.Arguments);
        renderer.Write(">\n");
        // What a document is called is part of the page; of a note it only helps those who hear it.
        var isDocument = Containers.IsDocument(container);
        if (isDocument && !string.IsNullOrWhiteSpace(container.Arguments))
            renderer.Write("<p class=\"document-title\">").Write(FindMixedText(renderer, container).ToHtml(container.Arguments)).Write("</p>\n");
        var wasTight = renderer.IsTight;
        renderer.IsTight = false;
        renderer.WriteChildren(container);
        renderer.IsTight = wasTight;
        if (isDocument)
            DocumentCreditWriter.Write(renderer, DocumentCredit.Of(container), renderer.GetPlace(container.Span));
        renderer.Write("</").Write(tag).Write(">\n");
    }

    // The title runs as the document does, or as what the document lies in.
    static MixedText FindMixedText(BodyRenderer renderer, CustomContainer container)
    {
        for (Block? block = container; block is not null; block = block.Parent)
        {
            if (block.FindDirection(renderer.Language) is { } direction)
                return renderer.Language.MixedText.Towards(direction);
        }
        return renderer.Language.MixedText;
    }
}
