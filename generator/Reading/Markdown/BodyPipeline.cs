using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace Generator.Reading.Markdown;

/// <summary>The Markdown that authors write: CommonMark and what news needs beside it. Shared by all threads.</summary>
static class BodyPipeline
{
    /// <summary>Deeper nesting is refused; a text that people read has three or four levels.</summary>
    public const int MaxDepth = 100;

    public static MarkdownPipeline Shared { get; } = Create();

    static MarkdownPipeline Create() => new MarkdownPipelineBuilder { MaximumNestingDepth = MaxDepth }
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .Use<ContainerExtension>()
        // Last, because it hooks into the parsers that are there.
        .UseGenericAttributes()
        .Build();
}
