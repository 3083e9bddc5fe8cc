using Generator.Languages;
using Markdig.Renderers;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>An element of its own for what runs the other way or is of another language (rules B3 to B6).</summary>
sealed class IsolateRenderer : MarkdownObjectRenderer<BodyRenderer, InlineIsolate>
{
    protected override void Write(BodyRenderer renderer, InlineIsolate isolate)
    {
        renderer.Write("<bdi");
        renderer.WriteAttribute("class", isolate.Run.Class);
        renderer.WriteAttribute("lang", isolate.Run.Lang);
        renderer.WriteAttribute("dir", isolate.Run.Direction.ToHtml());
        renderer.Write('>');
        renderer.WriteChildren(isolate);
        renderer.Write("</bdi>");
    }
}
