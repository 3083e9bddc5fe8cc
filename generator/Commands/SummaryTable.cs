using System.Globalization;
using Spectre.Console;

namespace Generator.Commands;

/// <summary>The table of pipelines at the end of a build on a terminal.</summary>
/// <remarks>Apart from the rest so that a build that nobody watches does not load the library that draws it.</remarks>
static class SummaryTable
{
    public static void Print(BuildResult result)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("pipeline");
        table.AddColumn(new TableColumn("files").RightAligned());
        table.AddColumn(new TableColumn("ms").RightAligned());
        foreach (var pipeline in result.Pipelines)
            table.AddRow(Markup.Escape(pipeline.Name), Format(pipeline.Files.Count), Format(pipeline.Elapsed.TotalMilliseconds));
        AnsiConsole.Write(table);
    }

    static string Format(double number) => Math.Ceiling(number).ToString("N0", CultureInfo.InvariantCulture);
}
