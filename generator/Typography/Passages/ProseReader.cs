using Generator.Text;

namespace Generator.Typography.Passages;

/// <summary>Finds the text for readers in a Markdown file (that of some front matter fields, and that of the body) or in a YAML file.</summary>
static class ProseReader
{
    const string Fence = "---";
    const string Yaml = ".yaml";

    /// <param name="language">Of a file with the texts of several, those of this one are read.</param>
    public static IReadOnlyList<Passage> Read(SourceText source, string language) =>
        source.Path.EndsWith(Yaml, StringComparison.Ordinal) ? new LocalProse(language).Read(source) : ReadMarkdown(source);

    static List<Passage> ReadMarkdown(SourceText source)
    {
        var passages = new List<Passage>();
        var body = 0;
        if (FindFrontMatter(source) is { } fields)
        {
            passages.AddRange(FieldProse.Read(fields));
            body = source.GetOffset(source.GetPosition(fields.End).Line + 1, 1);
        }
        passages.AddRange(new MarkdownProse(source.GetPlace(body, source.Content.Length - body)).Read());
        return passages;
    }

    // Text from an editor may be a piece without front matter; it is then all body.
    static Place? FindFrontMatter(SourceText source)
    {
        if (!IsFence(source.GetLine(1)))
            return null;
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (!IsFence(source.GetLine(line)))
                continue;
            var start = source.GetOffset(2, 1);
            return source.GetPlace(start, source.GetOffset(line, 1) - start);
        }
        return null;
    }

    static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart('\ufeff').TrimEnd(" \t") is Fence;
}
