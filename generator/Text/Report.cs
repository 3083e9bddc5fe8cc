using System.Globalization;
using System.Text;

namespace Generator.Text;

/// <summary>Prints a diagnostic for people: its line, the excerpt, a caret under it, and how the place was reached.</summary>
public static class Report
{
    const int MaxExcerpt = 120;

    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(FormatHeadline(diagnostic)).Append('\n');
        if (!diagnostic.Place.IsWholeFile)
            AppendExcerpt(text, diagnostic.Place);
        foreach (var via in diagnostic.Via)
            text.Append("  included from ").Append(via).Append('\n');
        return text.ToString();
    }

    /// <summary>The first line alone: <c>path(line,col): error code: message</c>.</summary>
    public static string FormatHeadline(Diagnostic diagnostic) =>
        $"{diagnostic.Place}: {FormatSeverity(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}";

    public static string FormatSeverity(Severity severity) => severity == Severity.Error ? "error" : "warning";

    static void AppendExcerpt(StringBuilder text, Place place)
    {
        var (line, column) = place.Position;
        var content = place.Source.GetLine(line);
        var (start, length) = GetWindow(content.Length, column - 1);
        var excerpt = content.Slice(start, length);
        var number = line.ToString(CultureInfo.InvariantCulture);
        text.Append("  ").Append(number).Append(" | ");
        AppendVisible(text, excerpt);
        text.Append('\n').Append(' ', number.Length + 2).Append(" | ");
        var caret = Math.Min(column - 1 - start, excerpt.Length);
        AppendBlanks(text, excerpt[..caret]);
        text.Append('^', CountCells(excerpt.Slice(caret, Math.Clamp(place.Length, 0, excerpt.Length - caret)), 1)).Append('\n');
    }

    // A paragraph may be one very long line: show the part around the caret.
    static (int Start, int Length) GetWindow(int lineLength, int at)
    {
        if (lineLength <= MaxExcerpt)
            return (0, lineLength);
        var start = Math.Clamp(at - MaxExcerpt / 3, 0, lineLength - MaxExcerpt);
        return (start, MaxExcerpt);
    }

    // Controls (bidi ones above all) would move the caret or hide the mistake: they are shown as their code.
    static void AppendVisible(StringBuilder text, ReadOnlySpan<char> excerpt)
    {
        foreach (var c in excerpt)
        {
            if (IsHidden(c))
                text.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else
                text.Append(c);
        }
    }

    static void AppendBlanks(StringBuilder text, ReadOnlySpan<char> before)
    {
        foreach (var c in before)
        {
            if (c == '\t')
                text.Append('\t');
            else
                text.Append(' ', GetCells(c));
        }
    }

    static int CountCells(ReadOnlySpan<char> excerpt, int least)
    {
        var cells = 0;
        foreach (var c in excerpt)
            cells += GetCells(c);
        return Math.Max(cells, least);
    }

    static int GetCells(char c)
    {
        if (IsHidden(c))
            return 8;
        if (c is '\u200c' or '\u200d' || char.IsLowSurrogate(c))
            return 0;
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 1;
    }

    static bool IsHidden(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
