using Generator.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Typography.Passages;

/// <summary>Finds the prose of a Markdown body: no code, HTML, addresses or attributes, and nothing that is marked as verbatim.</summary>
/// <remarks>
/// Verbatim is what carries the class <c>verbatim</c> or a <c>lang</c> of its own: <c>{.verbatim}</c> behind a paragraph, quotation,
/// container or a word in emphasis.
/// </remarks>
sealed class MarkdownProse(Place body)
{
    const string VerbatimClass = "verbatim";

    // What the reader of articles knows, and what others write. It does no harm here to know a construct too many.
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseCustomContainers()
        .UseGenericAttributes()
        .Build();

    readonly List<Passage> _passages = [];

    public IReadOnlyList<Passage> Read()
    {
        try
        {
            Read(Markdown.Parse(body.Text.ToString(), Pipeline));
        }
        // Nested too deep for Markdig, which says it in no other way; whoever reads the article reports it.
        catch (ArgumentException problem) when (problem.Message.Contains("depth limit exceeded", StringComparison.Ordinal))
        {
            _passages.Clear();
        }
        return _passages;
    }

    void Read(Block block)
    {
        if (IsVerbatim(block))
            return;
        switch (block)
        {
            case ContainerBlock container:
                foreach (var inner in container)
                    Read(inner);
                break;
            case LeafBlock { Inline: { } inlines }:
                var builder = new PassageBuilder(body.Source);
                Add(inlines, builder);
                if (builder.Build(PassageKind.Body) is { } passage)
                    _passages.Add(passage);
                break;
        }
    }

    void Add(ContainerInline inlines, PassageBuilder builder)
    {
        foreach (var inline in inlines)
        {
            var at = body.Start + Math.Max(inline.Span.Start, 0);
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal, builder);
                    break;
                case LineBreakInline:
                    builder.AddRewritten("\n", at);
                    break;
                case HtmlEntityInline entity:
                    builder.AddRewritten(entity.Transcoded.AsSpan(), at);
                    break;
                // The mark of a note stands behind a word as if it were not there.
                case FootnoteLink:
                    break;
                case ContainerInline inner when !IsVerbatim(inner) && inner is not LinkInline { IsAutoLink: true }:
                    Add(inner, builder);
                    break;
                default:
                    builder.AddObject(at);
                    break;
            }
        }
    }

    void AddLiteral(LiteralInline literal, PassageBuilder builder)
    {
        if (literal.Span.IsEmpty)
            return;
        var start = body.Start + literal.Span.Start;
        var text = literal.Content.AsSpan();
        var written = body.Source.Content.AsSpan(start, Math.Min(literal.Span.Length, body.Source.Content.Length - start));
        if (written.StartsWith("\\") && written[1..].SequenceEqual(text))
        {
            // An escaped sign is meant as it stands.
            builder.AddRewritten(text[..1], start);
            builder.AddLiteral(start + 2, text.Length - 1);
        }
        // A cell of a table lost its spaces, and its place did not follow.
        else if (written.IndexOf(text) is var at and >= 0)
            builder.AddLiteral(start + at, text.Length);
        else
            builder.AddRewritten(text, start);
    }

    static bool IsVerbatim(MarkdownObject item) => item.TryGetAttributes() is { } attributes
        && (attributes.Classes?.Contains(VerbatimClass) == true || attributes.Properties?.Exists(property => property.Key == "lang") == true);
}
