using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Parts a Markdown file into its fields, between two lines of three hyphens, and its body.</summary>
static class FrontMatterReader
{
    const string Fence = "---";

    /// <summary>The fields, and where they and the body lie.</summary>
    public readonly record struct Parts(YamlFields Fields, Place Head, Place Body);

    /// <param name="what">Names the file's content in messages: "an article".</param>
    /// <returns>Null when there are no fields that can be read, which is then reported.</returns>
    public static Parts? Parse(SourceText source, string what, Diagnostics diagnostics)
    {
        var first = source.GetLine(1);
        if (!IsFence(first))
        {
            diagnostics.Add(Errors.FrontMatterMissing(source.GetPlace(0, first.Length), what));
            return null;
        }
        var line = 2;
        while (line <= source.LineCount && !IsFence(source.GetLine(line)))
            line++;
        if (line > source.LineCount)
        {
            diagnostics.Add(Errors.FrontMatterOpen(source.GetPlace(0, first.Length)));
            return null;
        }
        var start = source.GetOffset(2, 1);
        var fields = source.GetPlace(start, source.GetOffset(line, 1) - start);
        if (YamlReader.ParseMapping(fields, "the front matter", diagnostics) is not { } mapping)
            return null;
        var body = line < source.LineCount ? source.GetOffset(line + 1, 1) : source.Content.Length;
        return new Parts(new YamlFields(mapping, what, diagnostics), fields, source.GetPlace(body, source.Content.Length - body));
    }

    static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t") is Fence;
}
