using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>What a reader reads of a Markdown tree: words without markup, with pictures' descriptions, without footnote marks.</summary>
/// <remarks>Blocks within a block are parted by a line break, cells of a table by a space.</remarks>
static class PlainText
{
    public static string Get(Block block)
    {
        var text = new StringBuilder();
        Append(text, block);
        return text.ToString();
    }

    public static string Get(ContainerInline inline)
    {
        var text = new StringBuilder();
        AppendChildren(text, inline);
        return text.ToString();
    }

    public static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case CodeBlock code:
                AppendLines(text, code);
                break;
            case LeafBlock { Inline: { } inline }:
                AppendChildren(text, inline);
                break;
            case ContainerBlock container:
                AppendBlocks(text, container, container is TableRow ? ' ' : '\n');
                break;
        }
    }

    static void AppendBlocks(StringBuilder text, ContainerBlock container, char separator)
    {
        var start = text.Length;
        foreach (var child in container)
        {
            var before = text.Length;
            if (before > start)
                text.Append(separator);
            var from = text.Length;
            Append(text, child);
            if (text.Length == from)
                text.Length = before;
        }
    }

    static void AppendLines(StringBuilder text, CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
            text.Append(i == 0 ? "" : "\n").Append(code.Lines.Lines[i].Slice.AsSpan());
    }

    static void AppendChildren(StringBuilder text, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(text, inline);
    }

    static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.ContentSpan);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case FootnoteLink or HtmlInline:
                break;
            case DelimiterInline unclosed:
                text.Append(unclosed.ToLiteral());
                AppendChildren(text, unclosed);
                break;
            case ContainerInline children:
                AppendChildren(text, children);
                break;
        }
    }
}
