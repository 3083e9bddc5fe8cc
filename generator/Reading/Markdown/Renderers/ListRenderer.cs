using System.Globalization;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A numbered or bulleted list; the theme gives the numbers their digits (rule B11).</summary>
sealed class ListRenderer : MarkdownObjectRenderer<BodyRenderer, ListBlock>
{
    protected override void Write(BodyRenderer renderer, ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        renderer.Write('<').Write(tag);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1"
            && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            renderer.WriteAttribute("start", first.ToString(CultureInfo.InvariantCulture));
        renderer.WriteAttributes(list);
        renderer.Write(">\n");
        var wasTight = renderer.IsTight;
        renderer.IsTight = !list.IsLoose;
        foreach (var item in list)
            WriteItem(renderer, (ListItemBlock)item);
        renderer.IsTight = wasTight;
        renderer.Write("</").Write(tag).Write(">\n");
    }

    static void WriteItem(BodyRenderer renderer, ListItemBlock item)
    {
        renderer.Write("<li");
        renderer.WriteAttributes(item);
        renderer.Write('>');
        renderer.WriteChildren(item);
        renderer.Write("</li>\n");
    }
}
