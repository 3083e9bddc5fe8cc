using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Generator.Languages.Unicode;
using Generator.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>The words of a body, block by block, each block with a hash that reflowing its lines does not change.</summary>
/// <param name="Text">Blocks parted by line breaks.</param>
readonly record struct BodyText(string Text, ImmutableArray<Model.Block> Blocks, int WordCount)
{
    public static BodyText Read(MarkdownDocument document)
    {
        var text = new StringBuilder();
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
                blocks.Add(new Model.Block(GetKind(block), Hash(text.ToString(start, text.Length - start)), start, text.Length - start));
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

    /// <summary>The first 64 bits of SHA-256 over the text in NFC with every run of white space as one space.</summary>
    internal static string Hash(string text)
    {
        var normal = Normalization.ToNfc(text);
        var letters = ArrayPool<char>.Shared.Rent(normal.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(normal.Length));
        var length = CollapseSpace(normal, letters);
        length = Encoding.UTF8.GetBytes(letters.AsSpan(0, length), bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..8]);
    }

    static int CollapseSpace(ReadOnlySpan<char> text, Span<char> letters)
    {
        var length = 0;
        foreach (var c in text.Trim())
        {
            if (!char.IsWhiteSpace(c))
                letters[length++] = c;
            else if (letters[length - 1] != ' ')
                letters[length++] = ' ';
        }
        return length;
    }

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
