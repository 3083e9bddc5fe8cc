namespace Generator.Commands;

/// <summary>What a command takes from the process it runs in, so that a test can give it something else.</summary>
/// <param name="Folder">The current one.</param>
/// <param name="FindVariable">A variable of the environment, or null.</param>
/// <param name="IsTerminal">Whether somebody watches: tables and progress then, plain lines otherwise.</param>
/// <param name="Interrupt">Ctrl-C.</param>
sealed record CommandEnvironment(
    TextWriter Output,
    TextWriter Error,
    string Folder,
    Func<string, string?> FindVariable,
    DateTimeOffset Now,
    bool IsTerminal,
    CancellationToken Interrupt)
{
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Says why a command cannot do what was asked of it.</summary>
    /// <returns>Its exit code.</returns>
    public int Refuse(string sentence)
    {
        Error.WriteLine("error: " + sentence);
        return ExitCode.WrongUsage;
    }

    public static CommandEnvironment FromProcess(CancellationToken interrupt) => new(
        Console.Out,
        Console.Error,
        Environment.CurrentDirectory,
        Environment.GetEnvironmentVariable,
        DateTimeOffset.Now,
        !Console.IsOutputRedirected && !Console.IsErrorRedirected,
        interrupt)
    {
        Input = Console.In,
    };
}
