using System.CommandLine;
using Generator.Commands.Preview;
using Generator.Model;

namespace Generator.Commands;

/// <summary><c>serve</c>: builds in memory, serves on 127.0.0.1, rebuilds on change, reloads the browser.</summary>
/// <remarks>The output folder stays as it is: what is deployed from it was built, not previewed.</remarks>
static class ServeCommand
{
    const int DefaultPort = 8080;

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var port = new Option<int?>("--port") { Description = $"The port; otherwise {DefaultPort} or the next free one", HelpName = "PORT" };
        var command = new Command("serve", "Serves the site on this machine, rebuilds on change, reloads the browser") { port };
        foreach (var option in options.OfServe)
            command.Add(option);
        command.SetAction((parsed, _) => RunAsync(parsed, options, parsed.GetValue(port), environment));
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, SiteOptions options, int? wanted, CommandEnvironment environment)
    {
        if (options.Read(parsed, environment) is not { } build)
            return ExitCode.WrongUsage;
        if (wanted is < 0 or > 65535)
            return environment.Refuse($"{wanted} is no port; there are 1 to 65535, and 0 for any");
        if (wanted is > 0 && !FreePort.IsFree(wanted.Value))
        {
            environment.Error.WriteLine($"error: something else listens on port {wanted}; name another with --port, or none");
            return ExitCode.Fault;
        }
        await using var server = await PreviewServer.StartAsync(wanted ?? FreePort.FindFrom(DefaultPort));
        // Watch before the first build: what changes meanwhile is not missed.
        using var watcher = new SiteWatcher(build.Root);
        // Canonical addresses and language links then stay on this machine.
        build = build with { BaseUrl = server.Url };
        do
        {
            var result = Build.Check(build);
            DiagnosticPrinter.Print(result.Diagnostics, parsed.GetValue(options.Format)!, environment.Error);
            server.Show(result);
            environment.Output.WriteLine($"{BuildSummary.DescribeCheck(result)}; {server.Url}/ (Ctrl-C ends)");
        }
        while (watcher.Wait(environment.Interrupt));
        return ExitCode.Interrupted;
    }
}
