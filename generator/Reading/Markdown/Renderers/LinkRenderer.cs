using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A link or a picture; an address that may not stand in a page leaves the text alone.</summary>
sealed class LinkRenderer : MarkdownObjectRenderer<BodyRenderer, LinkInline>
{
    protected override void Write(BodyRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
            WriteImage(renderer, link);
        else
            WriteLink(renderer, link);
    }

    public static void WriteImage(BodyRenderer renderer, LinkInline image)
    {
        var target = GetTarget(renderer, image);
        if (LinkRules.FindFault(target.Value) != LinkRules.Fault.None)
            return;
        renderer.Write("<img src=\"");
        renderer.WriteSlot(target, SlotKind.Image);
        renderer.Write('"');
        renderer.WriteAttribute("alt", PlainText.Get(image));
        renderer.WriteAttributes(image);
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    static void WriteLink(BodyRenderer renderer, LinkInline link)
    {
        var target = GetTarget(renderer, link);
        if (LinkRules.FindFault(target.Value) != LinkRules.Fault.None)
        {
            renderer.WriteChildren(link);
            return;
        }
        renderer.Write("<a href=\"");
        renderer.WriteSlot(target, SlotKind.Link);
        renderer.Write('"');
        renderer.WriteAttribute("title", string.IsNullOrWhiteSpace(link.Title) ? null : link.Title);
        // An address that is shown runs left to right, or its slashes would jump (rule B4).
        renderer.WriteAttributes(link, link.IsAutoLink ? Direction.LeftToRight : null);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    static Placed<string> GetTarget(BodyRenderer renderer, LinkInline link) => MarkdownLinks.GetTarget(link, renderer.GetPlace);
}
