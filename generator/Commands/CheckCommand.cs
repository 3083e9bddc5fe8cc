using System.CommandLine;

namespace Generator.Commands;

/// <summary><c>check</c>: everything <c>build</c> checks and how the texts are set, writing nothing; with <c>--fix</c> the safe repairs.</summary>
sealed class CheckCommand
{
    readonly Option<bool> _fix = new("--fix") { Description = "Makes the safe repairs in the sources first; with --stdin prints the repaired text" };
    readonly Option<bool> _stdin = new("--stdin") { Description = "Checks Markdown from standard input, for editors: a JSON object a line for each finding" };
    readonly Option<string?> _language = new("--lang") { Description = "The language of the text on standard input", HelpName = "CODE" };
    readonly Option<bool> _externalList = new("--external-list") { Description = "Lists the links that lead out of the site with their places; nothing is fetched" };
    readonly SiteOptions _options;
    readonly CommandEnvironment _environment;

    CheckCommand(SiteOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
    }

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var check = new CheckCommand(options, environment);
        var command = new Command("check", "Checks everything a build checks, and spelling and typography, and writes nothing")
        {
            check._fix, check._stdin, check._language, check._externalList,
        };
        foreach (var option in options.OfCheck)
            command.Add(option);
        command.SetAction(check.Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var fix = parsed.GetValue(_fix);
        var code = parsed.GetValue(_language);
        if (parsed.GetValue(_stdin))
        {
            return code is null
                ? _environment.Refuse("--stdin needs the language of the text: --lang CODE")
                : new StandardInputCheck(_environment).Run(code, fix, parsed.GetValue(_options.Strict));
        }
        if (code is not null)
            return _environment.Refuse("--lang goes with --stdin; the texts of a site have their languages in their names");
        return BuildCommand.Run(
            parsed,
            _options,
            _environment,
            (build, onPhase, interrupt) =>
            {
                if (fix && Build.Read(build) is { } library)
                    ReportRepaired(Proofreading.Fix(library, build.Root, interrupt));
                return Proofreading.AddFindings(Build.Check(build, onPhase, interrupt), build, interrupt);
            },
            parsed.GetValue(_externalList)
                ? (result, _, _, environment) => ExternalList.Print(result, parsed.GetValue(_options.Format)!, environment.Output)
                : BuildSummary.PrintCheck);
    }

    void ReportRepaired(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            _environment.Output.WriteLine("repaired " + path);
    }
}
