using System.CommandLine;

namespace Generator.Commands;

/// <summary>The program's commands, and how what goes wrong becomes an exit code.</summary>
static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, CommandEnvironment environment)
    {
        try
        {
            var parsed = Create(environment).Parse(args);
            if (parsed.Errors.Count > 0)
                return ReportUsage(parsed, environment);
            return parsed.Invoke(new()
            {
                Output = environment.Output,
                Error = environment.Error,
                EnableDefaultExceptionHandler = false,
                // Ctrl-C is heard in Program.cs, once for all commands.
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException) when (environment.Interrupt.IsCancellationRequested)
        {
            environment.Error.WriteLine("interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"error: {problem.Message}");
            return ExitCode.Fault;
        }
        catch (Exception problem)
        {
            environment.Error.WriteLine($"error: this is a fault of the program, please report it: {problem}");
            return ExitCode.Fault;
        }
    }

    static RootCommand Create(CommandEnvironment environment)
    {
        var root = new RootCommand("Builds a news archive in several languages from Markdown.");
        var options = new SiteOptions();
        foreach (var option in options.OfAll.Concat(options.OfBuild))
            root.Add(option);
        root.SetAction(parsed => BuildCommand.Run(parsed, options, environment));
        root.Add(BuildCommand.Create(options, environment));
        root.Add(ServeCommand.Create(options, environment));
        root.Add(CheckCommand.Create(options, environment));
        root.Add(BundleCommand.Create(options, environment));
        root.Add(NewCommand.Create(options, environment));
        root.Add(TranslateCommand.Create(options, environment));
        root.Add(StatusCommand.Create(options, environment));
        root.Add(RenderCommand.Create(options, environment));
        root.Add(SearchCommand.Create(options, environment));
        foreach (var command in root.Subcommands)
            options.Tolerate(command);
        return root;
    }

    static int ReportUsage(ParseResult parsed, CommandEnvironment environment)
    {
        foreach (var error in parsed.Errors)
            environment.Error.WriteLine($"error: {error.Message}");
        environment.Error.WriteLine("--help lists commands and options");
        return ExitCode.WrongUsage;
    }
}
