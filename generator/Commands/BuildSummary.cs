using System.Globalization;
using Generator.Model;
using Generator.Text;

namespace Generator.Commands;

/// <summary>Says at the end of a build what was built and where; with a table on a terminal.</summary>
static class BuildSummary
{
    public static void Print(BuildResult result, BuildOptions options, string verbosity, CommandEnvironment environment)
    {
        if (!result.Succeeded)
        {
            environment.Error.WriteLine($"{CountMistakes(result)}; nothing was written");
            return;
        }
        if (verbosity == "quiet")
            return;
        PrintCosts(result, verbosity, environment);
        if (verbosity == "detailed")
            PrintFiles(result, environment.Output);
        if (DescribeRecord(result.Site!.Ledger, options) is { } record)
            environment.Output.WriteLine(record);
        environment.Output.WriteLine(DescribeBuild(result, options));
    }

    public static void PrintCheck(BuildResult result, BuildOptions options, string verbosity, CommandEnvironment environment)
    {
        if (!result.Succeeded)
            environment.Error.WriteLine(CountMistakes(result));
        else if (verbosity != "quiet")
            environment.Output.WriteLine(DescribeCheck(result));
    }

    public static string DescribeCheck(BuildResult result) =>
        result.Succeeded ? $"Checked {DescribeContent(result)}: {CountMistakes(result)}" : CountMistakes(result);

    static void PrintCosts(BuildResult result, string verbosity, CommandEnvironment environment)
    {
        if (environment.IsTerminal)
            SummaryTable.Print(result);
        else if (verbosity == "detailed")
        {
            foreach (var pipeline in result.Pipelines)
                environment.Output.WriteLine($"{pipeline.Name}: {Count(pipeline.Files.Count, "file")}, {Milliseconds(pipeline.Elapsed)}");
        }
        environment.Output.WriteLine(string.Join(", ", result.Phases.Select(phase => $"{phase.Phase} {Milliseconds(phase.Elapsed)}")));
    }

    static void PrintFiles(BuildResult result, TextWriter output)
    {
        foreach (var file in result.Written!.Written)
            output.WriteLine($"{file.Reason} {file.Path}{(file.ChangedLine is { } line ? string.Create(CultureInfo.InvariantCulture, $" from line {line}") : "")}");
        foreach (var path in result.Written.Removed)
            output.WriteLine("removed " + path);
    }

    static string DescribeBuild(BuildResult result, BuildOptions options)
    {
        var written = result.Written!;
        var files = written.Written.Length + written.Unchanged;
        return $"Built {DescribeContent(result)} into {options.Output}: {Count(files, "file")} ({Number(written.Written.Length)} written, "
            + $"{Number(written.Unchanged)} unchanged, {Number(written.Removed.Length)} removed) in {Milliseconds(result.Elapsed)}";
    }

    // A site that keeps no ledger is not asked to begin one.
    static string? DescribeRecord(Ledger ledger, BuildOptions options)
    {
        if (ledger.NewCount == 0 || (!options.Record && ledger.NewCount == ledger.Entries.Length))
            return null;
        return options.Record
            ? $"Recorded {Count(ledger.NewCount, "new address", "new addresses")} in {Ledger.Path}"
            : $"{Count(ledger.NewCount, "address is", "addresses are")} not in {Ledger.Path} yet; build --record adds what is published";
    }

    static string DescribeContent(BuildResult result)
    {
        var editions = result.Site!.Editions.Select(edition => $"{Number(edition.Articles.Length)} {edition.Language.Code}");
        return $"{Count(result.Site.Stories.Length, "story", "stories")} ({string.Join(", ", editions)})";
    }

    static string CountMistakes(BuildResult result)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return $"{Count(errors, "error")}, {Count(result.Diagnostics.Count - errors, "warning")}";
    }

    static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    static string Milliseconds(TimeSpan time) => Number((int)Math.Ceiling(time.TotalMilliseconds)) + " ms";
}
