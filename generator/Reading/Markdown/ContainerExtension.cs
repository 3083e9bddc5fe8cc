using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Generator.Reading.Markdown;

/// <summary>Blocks between <c>::: name</c> and <c>:::</c>; Markdig's own extension would also take <c>::</c> inside a line.</summary>
sealed class ContainerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<ThematicBreakParser>(new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The renderers of a body are listed in BodyRenderer.
    }
}
