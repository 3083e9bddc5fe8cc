using Generator.Coverage;
using Spectre.Console;

namespace Generator.Commands.Status;

/// <summary>The status of a site on a terminal.</summary>
/// <remarks>Apart from the rest so that a status nobody watches does not load the library that draws it.</remarks>
static class StatusTable
{
    public static void Print(SiteStatus status)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("story");
        foreach (var language in status.Languages)
            table.AddColumn(Markup.Escape(language.Code));
        foreach (var story in status.Stories)
            table.AddRow([Markup.Escape(story.Key), .. story.Versions.Select(Style)]);
        AnsiConsole.Write(table);
        foreach (var duty in StatusText.ListDuties(status))
            AnsiConsole.WriteLine(duty);
    }

    static string Style(VersionStatus version)
    {
        var text = Markup.Escape(StatusWords.Describe(version));
        return (version.State, version.IsUnreviewed || version.Corrections.Length > 0) switch
        {
            (VersionState.Outdated, _) => $"[red]{text}[/]",
            (_, true) or (VersionState.Unmarked, _) => $"[yellow]{text}[/]",
            (VersionState.Missing or VersionState.Draft or VersionState.Scheduled or VersionState.Withdrawn, _) => $"[grey]{text}[/]",
            _ => text,
        };
    }
}
