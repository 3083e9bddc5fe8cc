using Generator.Languages;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>A table in a frame that scrolls on narrow screens; the frame is reachable by keyboard and named after the table's head.</summary>
/// <remarks>Left and right of the Markdown text mean start and end: columns follow the direction of the page (rule B11).</remarks>
sealed class TableRenderer : MarkdownObjectRenderer<BodyRenderer, Table>
{
    protected override void Write(BodyRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"table\" tabindex=\"0\"");
        if (GetName(table, renderer.Language) is { Length: > 0 } name)
        {
            renderer.WriteAttribute("role", "group");
            renderer.WriteAttribute("aria-label", name);
        }
        renderer.Write("><table");
        renderer.WriteAttributes(table);
        renderer.Write(">\n");
        var wasTight = renderer.IsTight;
        renderer.IsTight = true;
        WriteRows(renderer, table, "thead", isHead: true);
        WriteRows(renderer, table, "tbody", isHead: false);
        renderer.IsTight = wasTight;
        renderer.Write("</table></div>\n");
    }

    static string GetName(Table table, Language language)
    {
        var cells = table.OfType<TableRow>().First().Select(PlainText.Get).Where(text => text.Length > 0);
        return language.FormatList([.. cells]);
    }

    static void WriteRows(BodyRenderer renderer, Table table, string tag, bool isHead)
    {
        var rows = table.OfType<TableRow>().Where(row => row.IsHeader == isHead).ToList();
        if (rows.Count == 0)
            return;
        renderer.Write('<').Write(tag).Write(">\n");
        foreach (var row in rows)
        {
            renderer.Write("<tr");
            renderer.WriteAttributes(row);
            renderer.Write('>');
            for (var i = 0; i < row.Count; i++)
                WriteCell(renderer, table, (TableCell)row[i], i, isHead);
            renderer.Write("</tr>\n");
        }
        renderer.Write("</").Write(tag).Write(">\n");
    }

    static void WriteCell(BodyRenderer renderer, Table table, TableCell cell, int index, bool isHead)
    {
        // A head without words heads nothing.
        var isHeading = isHead && PlainText.Get(cell).Length > 0;
        renderer.Write(isHeading ? "<th scope=\"col\"" : "<td");
        renderer.WriteAttributes(cell, className: FindAlignment(table, cell.ColumnIndex < 0 ? index : cell.ColumnIndex));
        renderer.Write('>');
        renderer.WriteChildren(cell);
        renderer.Write(isHeading ? "</th>" : "</td>");
    }

    static string? FindAlignment(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            TableColumnAlign.Left => "align-start",
            _ => null,
        };
}
