using System.Collections.Immutable;
using System.Text;
using Generator.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>The words of a body, block by block.</summary>
/// <param name="Text">Blocks parted by line breaks.</param>
readonly record struct BodyText(string Text, ImmutableArray<Model.Block> Blocks, int WordCount)
{
    /// <param name="length">Of the Markdown text, which is a good guess at that of its words.</param>
    public static BodyText Read(MarkdownDocument document, int length)
    {
        var text = new StringBuilder(length);
        var blocks = ImmutableArray.CreateBuilder<Model.Block>(document.Count);
        foreach (var block in document)
        {
            var before = text.Length;
            if (before > 0)
                text.Append('\n');
            var start = text.Length;
            PlainText.Append(text, block);
            if (text.Length == start)
                text.Length = before;
            else
                blocks.Add(new Model.Block(GetKind(block), start, text.Length - start));
        }
        var all = text.ToString();
        return new BodyText(all, blocks.ToImmutable(), CountWords(all));
    }

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

    // A word is what stands between white space and holds a letter or a digit; a zero-width non-joiner parts no words.
    static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                counted = false;
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                count++;
            }
        }
        return count;
    }
}
