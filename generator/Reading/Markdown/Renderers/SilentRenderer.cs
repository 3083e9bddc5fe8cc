using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>Writes nothing: for what readers never see, such as comments. Other raw HTML has been reported and never comes out.</summary>
sealed class SilentRenderer<T> : MarkdownObjectRenderer<BodyRenderer, T>
    where T : MarkdownObject
{
    protected override void Write(BodyRenderer renderer, T hidden)
    {
        // Nothing is what it writes.
    }
}
