using Generator.Languages;
using Generator.Model;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>An address in angle brackets, shown as it is: left to right (rule B4).</summary>
sealed class AutolinkRenderer : MarkdownObjectRenderer<BodyRenderer, AutolinkInline>
{
    protected override void Write(BodyRenderer renderer, AutolinkInline link)
    {
        var target = MarkdownLinks.GetTarget(link, renderer.GetPlace);
        if (LinkRules.FindFault(target.Value) != LinkRules.Fault.None)
        {
            renderer.WriteText(link.Url);
            return;
        }
        renderer.Write("<a href=\"");
        renderer.WriteSlot(target, SlotKind.Link);
        renderer.Write('"');
        renderer.WriteAttributes(link, Direction.LeftToRight);
        renderer.Write('>').WriteText(link.Url).Write("</a>");
    }
}
