using System.Collections.Immutable;
using System.Text;
using Generator.Model;
using Generator.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>The words of a body, block by block.</summary>
/// <param name="Text">Blocks parted by line breaks.</param>
readonly record struct BodyText(string Text, ImmutableArray<Model.Block> Blocks)
{
    /// <param name="html">Where the element of each block stands.</param>
    public static BodyText Read(MarkdownDocument document, Place body, ReadOnlySpan<Range> html, BlockIds ids)
    {
        // The length of the Markdown text is a good guess at that of its words.
        var text = new StringBuilder(body.Length);
        var blocks = ImmutableArray.CreateBuilder<Model.Block>(document.Count);
        for (var i = 0; i < document.Count; i++)
        {
            var block = document[i];
            var before = text.Length;
            if (before > 0)
                text.Append('\n');
            var start = text.Length;
            PlainText.Append(text, block);
            if (text.Length == start)
                text.Length = before;
            else
                blocks.Add(new Model.Block(GetKind(block), start, text.Length - start, body.Start + GetStart(block, body.Text))
                {
                    Id = ids.Get(block, text, start),
                    IsNamed = ids.IsNamed(block),
                    HtmlStart = html[i].Start.Value,
                    HtmlLength = html[i].End.Value - html[i].Start.Value,
                });
        }
        return new BodyText(text.ToString(), blocks.ToImmutable());
    }

    // Notes are gathered from wherever they stand, and begin with their mark.
    static int GetStart(Markdig.Syntax.Block block, ReadOnlySpan<char> body) =>
        block is FootnoteGroup notes ? body[..notes.Min(note => note.Span.Start)].LastIndexOf('\n') + 1 : block.Span.Start;

    static string GetKind(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock => "heading",
        ListBlock => "list",
        QuoteBlock => "quote",
        Table => "table",
        CodeBlock => "code",
        DefinitionList => "definitions",
        FootnoteGroup => "footnotes",
        CustomContainer => "container",
        _ => "paragraph",
    };
}
