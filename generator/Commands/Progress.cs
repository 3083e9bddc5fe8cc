using System.CommandLine;

namespace Generator.Commands;

/// <summary>Shows on a terminal which phase runs; a line that is overwritten and at the end gone.</summary>
sealed class Progress : IDisposable
{
    const string ClearLine = "\r\e[K";

    readonly TextWriter? _terminal;

    Progress(TextWriter? terminal) => _terminal = terminal;

    public static Progress Start(ParseResult parsed, SiteOptions options, CommandEnvironment environment)
    {
        var isShown = environment.IsTerminal && !parsed.GetValue(options.NoProgress) && parsed.GetValue(options.Verbosity) != "quiet";
        return new(isShown ? environment.Error : null);
    }

    public void Show(BuildPhase phase) => _terminal?.Write($"{ClearLine}{(int)phase + 1}/4 {phase} …");

    public void Dispose() => _terminal?.Write(ClearLine);
}
