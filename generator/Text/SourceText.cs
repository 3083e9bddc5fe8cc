namespace Generator.Text;

/// <summary>A file's text under the path that messages show; knows where its lines begin.</summary>
/// <remarks>Offsets and columns count UTF-16 units; lines and columns count from 1.</remarks>
public sealed class SourceText(string path, string content)
{
    int[]? _lineStarts;

    /// <summary>Relative to the site's root, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Content { get; } = content;

    public int LineCount => LineStarts.Length;

    int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column; beyond the end of a line or of the text, that end.</summary>
    public int GetOffset(int line, int column)
    {
        if (line > LineCount)
            return Content.Length;
        line = Math.Max(line, 1);
        return LineStarts[line - 1] + Math.Min(Math.Max(column, 1) - 1, GetLine(line).Length);
    }

    /// <summary>The line's text without its line break.</summary>
    public ReadOnlySpan<char> GetLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Content.Length;
        return Content.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    public Place GetPlace(int start, int length) => new(this, start, length);

    /// <summary>The file as a whole: printed with its path alone.</summary>
    public Place GetPlace() => new(this, 0, 0) { IsWholeFile = true };

    static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n')
                starts.Add(i + 1);
            else if (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'))
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}
