namespace Generator.Commands;

/// <summary>What the program says to whoever called it.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has errors; nothing of the old output was touched.</summary>
    public const int ContentErrors = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of the program or the machine: disk full, no permission.</summary>
    public const int Fault = 3;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;
}
