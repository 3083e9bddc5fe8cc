using System.CommandLine;
using Generator.Model;

namespace Generator.Commands;

/// <summary><c>build</c>: builds the site into the output folder.</summary>
static class BuildCommand
{
    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var command = new Command("build", "Builds the site into the output folder; the default");
        foreach (var option in options.OfBuild)
            command.Add(option);
        command.SetAction(parsed => Run(parsed, options, environment));
        return command;
    }

    public static int Run(ParseResult parsed, SiteOptions options, CommandEnvironment environment) =>
        Run(parsed, options, environment, Build.Run, BuildSummary.Print);

    /// <summary>What <c>build</c> and <c>check</c> share: options, progress, diagnostics, report, exit code.</summary>
    public static int Run(
        ParseResult parsed,
        SiteOptions options,
        CommandEnvironment environment,
        Func<BuildOptions, Action<BuildPhase>, CancellationToken, BuildResult> run,
        Action<BuildResult, BuildOptions, string, CommandEnvironment> summarize)
    {
        if (options.Read(parsed, environment) is not { } build)
            return ExitCode.WrongUsage;
        BuildResult result;
        using (var progress = Progress.Start(parsed, options, environment))
            result = run(build, progress.Show, environment.Interrupt);
        DiagnosticPrinter.Print(result.Diagnostics, parsed.GetValue(options.Format)!, environment.Error);
        if (parsed.GetValue(options.Report) is { } report)
            BuildReport.Write(result, Path.GetFullPath(report, environment.Folder));
        summarize(result, build, parsed.GetValue(options.Verbosity)!, environment);
        return result.Succeeded ? ExitCode.Done : ExitCode.ContentErrors;
    }
}
