using Generator.Model;

namespace Generator.Commands;

/// <summary>Parts an article's Markdown at its blocks; together the parts are the whole text.</summary>
static class OriginalBlocks
{
    public static IEnumerable<string> List(Article article)
    {
        var content = article.Source.Content;
        var starts = article.Body.Blocks.Select(block => FindStart(content, block.Offset)).Distinct().Order().ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : content.Length;
            yield return content[starts[i]..end].Trim().ReplaceLineEndings("\n");
        }
    }

    // Braces on the line before a block belong to it.
    static int FindStart(string content, int offset)
    {
        var line = offset == 0 ? 0 : content.LastIndexOf('\n', offset - 1) + 1;
        if (line == 0)
            return line;
        var before = line == 1 ? 0 : content.LastIndexOf('\n', line - 2) + 1;
        return content.AsSpan(before, line - before).Trim() is ['{', .., '}'] ? before : line;
    }
}
