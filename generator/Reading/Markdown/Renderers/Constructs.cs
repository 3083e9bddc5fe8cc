using System.Collections.Immutable;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>Every construct a body may hold, the frequent ones first: the first renderer that accepts an object writes it.</summary>
static class Constructs
{
    public static ImmutableArray<IMarkdownObjectRenderer> All { get; } =
    [
        new LiteralRenderer(),
        new IsolateRenderer(),
        new ParagraphRenderer(),
        new LinkRenderer(),
        new EmphasisRenderer(),
        new LineBreakRenderer(),
        new HeadingRenderer(),
        new ListRenderer(),
        new QuoteRenderer(),
        new CodeRenderer(),
        new CodeBlockRenderer(),
        new FootnoteLinkRenderer(),
        new FootnoteGroupRenderer(),
        new TableRenderer(),
        new AutolinkRenderer(),
        new EntityRenderer(),
        new DelimiterRenderer(),
        new DefinitionListRenderer(),
        new ContainerRenderer(),
        new ThematicBreakRenderer(),
        new SilentRenderer<HtmlBlock>(),
        new SilentRenderer<HtmlInline>(),
        new SilentRenderer<LinkReferenceDefinitionGroup>(),
    ];
}
