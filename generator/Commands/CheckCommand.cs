using System.CommandLine;

namespace Generator.Commands;

/// <summary><c>check</c>: everything <c>build</c> checks, writing nothing.</summary>
static class CheckCommand
{
    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var command = new Command("check", "Checks everything a build checks and writes nothing");
        command.SetAction(parsed => BuildCommand.Run(parsed, options, environment, Build.Check, BuildSummary.PrintCheck));
        return command;
    }
}
