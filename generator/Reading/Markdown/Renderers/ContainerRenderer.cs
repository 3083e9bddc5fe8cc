using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

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
            renderer.Write("<p class=\"document-title\">").WriteText(container.Arguments).Write("</p>\n");
        var wasTight = renderer.IsTight;
        renderer.IsTight = false;
        renderer.WriteChildren(container);
        renderer.IsTight = wasTight;
        if (isDocument)
            DocumentCreditWriter.Write(renderer, DocumentCredit.Read(container.TryGetAttributes()), renderer.GetPlace(container.Span));
        renderer.Write("</").Write(tag).Write(">\n");
    }
}
